import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { holdsOf } from '../testing/holds.ts';

const customs: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };

describe.each(databases)('confirmCount, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let lotId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    lotId = await hub.addLot({ drugId, entered: 9 });
  });

  const count = async (found: number, of = lotId): Promise<string> => {
    const input = { lines: [{ lotId: of, found, reason: '录入错误' }] };
    const answer = await issue(hub.customs, { command: 'countStock', by: on.importer, input, select: 'count { id }' });
    return (answer as { count: { id: string } }).count.id;
  };
  const confirm = (countId: string, by = customs) =>
    issue(hub.customs, { command: 'confirmCount', by, input: { countId }, select: 'count { state confirmedAt }' });
  const booked = { count: { state: 'BOOKED', confirmedAt: on.now.toISOString() } };
  const lot = (id = lotId) => hub.em().findOneOrFail(BondedLot, { id });
  const lines = (id = lotId) => hub.em().find(StockMovement, { lotId: id }, { orderBy: { line: 'asc' } });

  test.each([
    [7, 'SHORTAGE', -2],
    [12, 'SURPLUS', 3],
  ] as const)(
    '[R80] of %i for 9 books a %s, once, with its reason and by customs, and tells the importer',
    async (found, kind, variance) => {
      const countId = await count(found);
      const head = await hub.head();
      expect(await confirm(countId)).toEqual(booked);
      expect(await lot()).toMatchObject({ entered: 9, onHand: found, variance });
      const quantity = Math.abs(variance);
      const by = { actorKind: 'AGENCY', actorId: 'CUSTOMS' };
      const line = { kind, quantity, onHandAfter: found, reason: '录入错误', institutionId: null, ...by };
      expect(await lines()).toMatchObject([{ kind: 'ENTERED' }, line]);
      const parties = { drugId, importerId: on.importerId };
      const adjusted = { lotId, ...parties, kind, quantity, codes: [] };
      expect(await hub.published(head)).toMatchObject([
        { type: 'StockMoved', data: { kind, ...parties } },
        { type: 'StockAdjusted', data: adjusted },
      ]);
      const told = async (who: Organisation) => inShort(await itemsAbout(hub.customs, 'stock', who, countId));
      expect(await told(customs)).toEqual(['COUNT_DIFFERS StockCount done']);
      expect(await told(on.importer)).toEqual(['COUNT_CONFIRMED StockCount open']);
      const status = { kind: 'StockCount', id: countId, status: 'BOOKED', expected: 'DIFFERENCES' };
      expect(await confirm(countId)).toEqual([{ refusal: 'WRONG_STATUS', ...status }]);
      expect(await lot()).toMatchObject({ onHand: found, variance });
    },
  );

  /** Enters packs of a lot number; returns the lot's id. */
  const enter = async (lotNumber: string, quantity: number) => {
    const lots = [{ lotNumber, expiryDate: on.tomorrow, quantity }];
    const entering = { command: 'enterBondedStock', by: on.importer, input: { drugId, lots }, select: 'lots { id }' };
    return ((await issue(hub.customs, entering)) as { lots: { id: string }[] }).lots[0]!.id;
  };

  test('[R77] undoes an entry of 1,000,000 packs by mistake, and both lines stay', async () => {
    await hub.approve(drugId);
    const id = await enter(newId(), 1_000_000);
    expect(await confirm(await count(0, id))).toEqual(booked);
    expect(await lot(id)).toMatchObject({ entered: 1_000_000, onHand: 0, variance: -1_000_000 });
    expect(await lines(id)).toMatchObject([
      { kind: 'ENTERED', quantity: 1_000_000, onHandAfter: 1_000_000, actorKind: 'IMPORTER', actorId: on.importerId },
      { kind: 'SHORTAGE', quantity: 1_000_000, onHandAfter: 0, reason: '录入错误', actorId: 'CUSTOMS' },
    ]);
  });

  test('[R80] books the difference as it was when counted, whatever has moved since', async () => {
    await hub.approve(drugId);
    const number = newId();
    const id = await enter(number, 9);
    const countId = await count(7, id);
    expect(await enter(number, 4)).toBe(id);
    await confirm(countId);
    // 9, and 4 more, and 2 less.
    expect(await lot(id)).toMatchObject({ onHand: 11, variance: -2 });
  });

  test('[R80] is refused if so many are no longer there, or a hold keeps them, and stays to be confirmed', async () => {
    const countId = await count(2);
    const { hold } = await holdsOf(hub).place({ lotId, quantity: 3 });
    const exhausted = { refusal: 'LOT_EXHAUSTED', lot: lotId, requested: 7, onHand: 6 };
    expect(await confirm(countId)).toEqual([exhausted]);
    expect(await lot()).toMatchObject({ onHand: 9, variance: 0 });
    await holdsOf(hub).lift(hold.id);
    expect(await confirm(countId)).toEqual(booked);
    expect(await lot()).toMatchObject({ onHand: 2, variance: -7 });
  });

  test('is of customs alone, and of a count that has differences', async () => {
    const countId = await count(7);
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'CUSTOMS' };
    for (const by of [on.importer, on.bjmpa])
      expect(await confirm(countId, by)).toMatchObject([{ refusal: 'FORBIDDEN' }]);
    expect(await confirm(countId, on.bjmpa)).toEqual([only]);
    const unknown = newId();
    expect(await confirm(unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'StockCount', id: unknown }]);
    expect(await confirm('x')).toMatchObject([{ refusal: 'BAD_INPUT', reason: 'NOT_ID' }]);
    const equal = await count(9);
    expect(await confirm(equal)).toMatchObject([{ refusal: 'WRONG_STATUS', status: 'EQUAL' }]);
  });

  test('[R80] books it once even if it is confirmed twice at the same time', async () => {
    const countId = await count(7);
    const answers = await Promise.all([confirm(countId), confirm(countId), confirm(countId)]);
    expect(answers.filter((answer) => !Array.isArray(answer))).toEqual([booked]);
    expect(await lot()).toMatchObject({ onHand: 7, variance: -2 });
  });
});
