import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Lot } from '../bonded-lot/bonded-lot.entity.ts';
import { trace } from '../subgraph.ts';
import { Item, ItemStep } from './item.entity.ts';

const { importerId, importer, otherImporter, moved, newCodes } = on;

describe.each(databases)('codeItems, on %s', (dialect) => {
  const drugId = newId();
  let hub: on.Trace;
  let lotId: string;

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    lotId = await hub.enterLot(drugId, 3);
  });

  const code = (codes: string[], lot = lotId, by = importer) => hub.move('codeItems', by, { lotId: lot, codes });
  const overcoded = (coded: number) => [{ refusal: 'LOT_OVERCODED', lot: lotId, quantity: 3, coded }];

  test('[R85] begins the path of each pack, and publishes its codes', async () => {
    const codes = newCodes(2);
    const head = await hub.head();
    expect(await code(codes)).toEqual(moved('CODED', 'CODED'));
    const begun = { lotId, drugId, importerId, state: 'CODED', steps: 1, releaseId: null, institutionId: null };
    expect(await hub.em().find(Item, { lotId }, { orderBy: { code: 'asc' } })).toMatchObject([begun, begun]);
    const step = { seq: 1, state: 'CODED', at: on.now, byKind: 'IMPORTER', byId: importerId };
    expect(await hub.em().find(ItemStep, { code: { $in: codes } })).toMatchObject([step, step]);
    expect(await hub.em().findOne(Lot, { id: lotId })).toMatchObject({ coded: 2 });
    expect(await hub.published(head)).toEqual([
      { type: 'ItemsMovedInZone', subject: lotId, data: { lotId, drugId, importerId, state: 'CODED', codes } },
    ]);
  });

  test('[R85] assigns as many codes as the lot has packs', async () => {
    expect(await code(newCodes(2))).toEqual(moved('CODED', 'CODED'));
    expect(await code(newCodes(2))).toEqual(overcoded(4));
    expect(await code(newCodes(1))).toEqual(moved('CODED'));
    expect(await code(newCodes(1))).toEqual(overcoded(4));
    expect(await hub.em().count(Item, { lotId })).toBe(3);
  });

  test('[R85] is for the lot’s importer', async () => {
    const [a] = newCodes(1) as [string];
    expect(await code([a], lotId, { kind: 'INSTITUTION', id: importerId })).toEqual(on.onlyFor('IMPORTER'));
    const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'BondedLot', id }];
    expect(await code([a], lotId, otherImporter)).toEqual(notFound(lotId));
    const unknown = newId();
    expect(await code([a], unknown)).toEqual(notFound(unknown));
  });

  test('[R85] takes trace codes that no pack has, each once', async () => {
    const [a, b, c] = newCodes(3) as [string, string, string];
    const wrong = ['BAD_INPUT codes COUNT', 'BAD_INPUT codes COUNT', 'BAD_INPUT codes[1] ALREADY_USED'];
    expect(await on.refusedCodes(code, a)).toEqual(wrong);
    const invalid = ['1', '2'].map((each) => ({ refusal: 'TRACE_CODE_INVALID', code: each }));
    expect(await code([a, '1', b, '2'])).toEqual(invalid);
    expect(await code([a, b])).toEqual(moved('CODED', 'CODED'));
    const other = await hub.enterLot(drugId, 2);
    expect(await code([b, c], other)).toEqual([{ refusal: 'CODE_ALREADY_ASSIGNED', code: b }]);
    expect(await hub.em().count(Item, { code: c })).toBe(0);
    expect(await hub.em().findOne(Lot, { id: other })).toMatchObject({ coded: 0 });
  });

  test('[R85] never assigns more than the lot has, however many requests come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => code(newCodes(1))));
    const refused = answers.filter((answer) => Array.isArray(answer));
    expect(refused).toEqual(Array.from({ length: 3 }, () => overcoded(4)));
    expect(await hub.em().count(Item, { lotId })).toBe(3);
  });
});

followsContract(trace, 'codeItems', ['customs']);
