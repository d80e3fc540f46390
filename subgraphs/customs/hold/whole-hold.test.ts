import type { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findRow } from '@hub/shared/database/rows.ts';
import { interleave } from '@hub/shared/testing/interleave.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { holdsOf } from '../testing/holds.ts';
import { stockOf, type Stock } from '../testing/stock.ts';

describe.each(databases)('a hold of a whole lot, on %s,', (dialect) => {
  let hub: on.Customs;
  let stock: Stock;
  let holds: ReturnType<typeof holdsOf>;
  let drugId: string;
  let formId: string;
  let lot: { id: string; codes: string[] };

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    stock = stockOf(hub);
    holds = holdsOf(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    formId = await hub.addForm({ approvalId: await hub.approve(drugId), drugId });
    lot = await stock.enterLot(drugId, 5);
  });

  const counts = async () => {
    const { onHand, held } = await hub.em().findOneOrFail(BondedLot, { id: lot.id });
    return { onHand, held };
  };
  /** The lines about holds of the lot. */
  const lines = async () => {
    const found = await hub
      .em()
      .find(StockMovement, { lotId: lot.id, kind: { $in: ['HELD', 'HOLD_LIFTED'] } }, { orderBy: { line: 'asc' } });
    return found.map(({ kind, quantity }) => `${kind} ${quantity}`);
  };
  const remove = (command: 'destroyStock' | 'reexportStock') => {
    const papers = { executor: '甲', witness: '乙', reason: '破损', documentHash: 'a'.repeat(64) };
    const input = { lotId: lot.id, codes: lot.codes.slice(0, 1), ...papers };
    return issue(hub.customs, { command, by: on.importer, input, select: 'lot { id }' });
  };

  test('[R80] counts all packs that no other hold keeps, with a line of the ledger; none of them leaves', async () => {
    await holds.place({ lotId: lot.id, quantity: 2 });
    const { hold } = await holds.place({ lotId: lot.id });
    expect(await counts()).toEqual({ onHand: 5, held: 5 });
    expect(await lines()).toEqual(['HELD 2', 'HELD 3']);
    const exhausted = [{ refusal: 'LOT_EXHAUSTED', lot: lot.id, requested: 1, onHand: 0 }];
    for (const command of ['destroyStock', 'reexportStock'] as const) expect(await remove(command)).toEqual(exhausted);
    const query = `{ bondedLot(id: "${lot.id}") { held available } }`;
    const { data } = await hub.customs.ask(query, { subject: 'test', organisation: on.importer, scopes: [] });
    expect(data).toEqual({ bondedLot: { held: 5, available: 0 } });

    await holds.lift(hold.id);
    expect(await counts()).toEqual({ onHand: 5, held: 2 });
    expect(await lines()).toEqual(['HELD 2', 'HELD 3', 'HOLD_LIFTED 3']);
    expect(await remove('destroyStock')).toMatchObject({ lot: { id: lot.id } });
  });

  test('[R80] keeps what comes into the lot later, and gives all of it back', async () => {
    const { release } = await stock.release(formId, lot.codes.slice(0, 2));
    const { hold } = await holds.place({ lotId: lot.id });
    expect(await counts()).toEqual({ onHand: 3, held: 3 });
    await stock.cancel(release.id);
    expect(await counts()).toEqual({ onHand: 5, held: 5 });
    expect(await lines()).toEqual(['HELD 3', 'HELD 2']);
    await holds.lift(hold.id);
    expect(await counts()).toEqual({ onHand: 5, held: 0 });
    expect(await lines()).toEqual(['HELD 3', 'HELD 2', 'HOLD_LIFTED 5']);
    const { release: again } = await stock.release(formId, lot.codes.slice(0, 2));
    await stock.cancel(again.id);
    expect(await counts()).toEqual({ onHand: 5, held: 0 });
  });

  test('[R80] goes on with what another hold gives back', async () => {
    const { hold: some } = await holds.place({ lotId: lot.id, quantity: 2 });
    const { hold: first } = await holds.place({ lotId: lot.id });
    const { hold: second } = await holds.place({ lotId: lot.id });
    await holds.lift(some.id);
    expect(await counts()).toEqual({ onHand: 5, held: 5 });
    await holds.lift(first.id);
    expect(await counts()).toEqual({ onHand: 5, held: 5 });
    expect(await lines()).toEqual(['HELD 2', 'HELD 3', 'HOLD_LIFTED 2', 'HELD 2', 'HOLD_LIFTED 5', 'HELD 5']);
    await holds.lift(second.id);
    expect(await counts()).toEqual({ onHand: 5, held: 0 });
  });

  test('[R80] waits for what moves the lot at the same time, also where nothing is left to hold', async () => {
    await holds.place({ lotId: lot.id, quantity: 5 });
    const moves = (em: EntityManager) => findRow(em, BondedLot, { id: lot.id }, { lock: true });
    const { database } = hub.customs.agency;
    expect(await interleave(database, moves, () => holds.place({ lotId: lot.id }))).toEqual(['first', 'second']);
    const { hold } = await holds.place({ lotId: lot.id });
    expect(await interleave(database, moves, () => holds.lift(hold.id))).toEqual(['first', 'second']);
  });

  test('[R80] of a lot without packs is placed and lifted without a line', async () => {
    lot = await stock.enterLot(drugId, 1);
    await stock.release(formId, lot.codes);
    const { hold } = await holds.place({ lotId: lot.id });
    expect(await holds.lift(hold.id)).toMatchObject({ hold: { liftReason: '已核实' } });
    expect(await lines()).toEqual([]);
    expect(await counts()).toEqual({ onHand: 0, held: 0 });
  });
});
