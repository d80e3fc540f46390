import type { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { findRow } from '@hub/shared/database/rows.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { interleave } from '@hub/shared/testing/interleave.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { StockCount } from './stock-count.entity.ts';

const customs: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };

describe.each(databases)('countStock, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let lotId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    drugId = await hub.listDrug();
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    lotId = await hub.addLot({ drugId, entered: 9 });
  });

  const select = 'count { id state importer { id } confirmedAt lines { lot { id } booked found reason } }';
  const count = (lines: object[], by = on.importer) =>
    issue(hub.customs, { command: 'countStock', by, input: { lines }, select });

  test('[R80] notes what was found beside what is booked, and asks customs to confirm; nothing is booked before', async () => {
    const equal = await hub.addLot({ drugId, entered: 3 });
    const { count: counted } = (await count([
      { lotId, found: 7, reason: '破损' },
      { lotId: equal, found: 3 },
    ])) as { count: { id: string; lines: { lot: { id: string } }[] } };
    expect({
      ...counted,
      lines: counted.lines.toSorted((a, b) => (a.lot.id === lotId ? -1 : b.lot.id === lotId ? 1 : 0)),
    }).toEqual({
      id: counted.id,
      state: 'DIFFERENCES',
      importer: { id: on.importerId },
      confirmedAt: null,
      lines: [
        { lot: { id: lotId }, booked: 9, found: 7, reason: '破损' },
        { lot: { id: equal }, booked: 3, found: 3, reason: null },
      ],
    });
    const told = async (who: Organisation) => inShort(await itemsAbout(hub.customs, 'stock', who, counted.id));
    expect(await told(customs)).toEqual(['COUNT_DIFFERS StockCount open']);
    expect(await told(on.importer)).toEqual([]);
    expect(await hub.em().findOneOrFail(BondedLot, { id: lotId })).toMatchObject({ onHand: 9, variance: 0 });
    expect(await hub.em().count(StockMovement, { lotId })).toBe(1);
  });

  test('[R80] notes what a movement at the same time leaves', async () => {
    const moves = (em: EntityManager) => findRow(em, BondedLot, { id: lotId }, { lock: true });
    const done = await interleave(hub.customs.agency.database, moves, () => count([{ lotId, found: 9 }]));
    expect(done).toEqual(['first', 'second']);
  });

  test('[R80] leaves nothing to confirm if all is as booked', async () => {
    const answer = await count([{ lotId, found: 9 }]);
    expect(answer).toMatchObject({ count: { state: 'EQUAL' } });
    const { id } = (answer as { count: { id: string } }).count;
    expect(await itemsAbout(hub.customs, 'stock', customs, id)).toEqual([]);
  });

  test('[R80] takes the place of an open count of one of its lots, which can be confirmed no more', async () => {
    const other = await hub.addLot({ drugId, entered: 3 });
    const idOf = async (lines: object[]) => ((await count(lines)) as { count: { id: string } }).count.id;
    const state = async (id: string) => (await hub.em().findOneOrFail(StockCount, { id })).state;
    const ofBoth = await idOf([
      { lotId, found: 7, reason: '破损' },
      { lotId: other, found: 2, reason: '破损' },
    ]);
    const elsewhere = await idOf([{ lotId: await hub.addLot({ drugId, entered: 2 }), found: 1, reason: '破损' }]);
    await idOf([{ lotId: other, found: 3 }]);
    expect([await state(ofBoth), await state(elsewhere)]).toEqual(['REPLACED', 'DIFFERENCES']);
    expect(inShort(await itemsAbout(hub.customs, 'stock', customs, ofBoth))).toEqual(['COUNT_DIFFERS StockCount done']);
    const confirm = (countId: string) =>
      issue(hub.customs, { command: 'confirmCount', by: customs, input: { countId }, select: 'count { state }' });
    expect(await confirm(ofBoth)).toMatchObject([{ kind: 'StockCount', status: 'REPLACED', expected: 'DIFFERENCES' }]);
    expect(await confirm(elsewhere)).toMatchObject({ count: { state: 'BOOKED' } });
    // What was booked stays so.
    const again = await idOf([{ lotId, found: 8, reason: '破损' }]);
    await confirm(again);
    await idOf([{ lotId, found: 8 }]);
    expect(await state(again)).toBe('BOOKED');
  });

  test('is of the importer’s own lots, each once, with a reason for each difference', async () => {
    const before = await hub.em().count(StockCount);
    const unknown = newId();
    const notFound = (id: string) => ({ refusal: 'NOT_FOUND', kind: 'BondedLot', id });
    expect(await count([{ lotId, found: 9 }], on.otherImporter)).toEqual([notFound(lotId)]);
    expect(
      await count([
        { lotId, found: 9 },
        { lotId: unknown, found: 1 },
      ]),
    ).toEqual([notFound(unknown)]);
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await count([{ lotId, found: 9 }], { kind: 'INSTITUTION', id: on.importerId })).toEqual([only]);
    const bad = { refusal: 'BAD_INPUT' };
    expect(await count([])).toEqual([{ ...bad, field: 'lines', reason: 'COUNT', max: 200 }]);
    const twice = { ...bad, field: 'lines[1]', reason: 'ALREADY_USED', value: lotId };
    expect(
      await count([
        { lotId, found: 9 },
        { lotId, found: 9 },
      ]),
    ).toEqual([twice]);
    for (const found of [8, 10])
      expect(await count([{ lotId, found }])).toEqual([{ ...bad, field: 'lines[0].reason', reason: 'MISSING' }]);
    expect(await count([{ lotId, found: -1, reason: 'x' }])).toEqual([
      { ...bad, field: 'lines[0].found', reason: 'BELOW', min: 0 },
    ]);
    const above = { ...bad, field: 'lines[0].found', reason: 'ABOVE', max: 1_000_000_000 };
    expect(await count([{ lotId, found: 1_000_000_001, reason: 'x' }])).toEqual([above]);
    expect(await hub.em().count(StockCount)).toBe(before);
    for (const found of [0, 1_000_000_000])
      expect(await count([{ lotId, found, reason: 'x' }])).toMatchObject({ count: { lines: [{ found }] } });
  });
});
