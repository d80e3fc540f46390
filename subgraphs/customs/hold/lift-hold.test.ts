import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { stockOf, type Stock } from '../testing/stock.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { holdsOf, refusedFor } from '../testing/holds.ts';

describe.each(databases)('liftHold, on %s', (dialect) => {
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
    lot = await stock.enterLot(drugId, 3);
  });

  const lifted = { hold: { liftedAt: on.now.toISOString(), liftReason: '已核实' } };

  test('[R80] lets a held lot be released again, as far as no other hold is left, and tells its importer', async () => {
    const { hold } = await holds.place({ lotId: lot.id });
    const { hold: second } = await holds.place({ lotId: lot.id });
    const head = await hub.head();
    expect(await holds.lift(hold.id)).toEqual(lifted);
    const of = { holdId: hold.id, lotId: lot.id, drugId, importerId: on.importerId, quantity: null };
    const moved = (kind: string) => ({ type: 'StockMoved', data: expect.objectContaining({ kind }) as object });
    // The second hold keeps them from then on.
    expect(await hub.published(head)).toEqual([
      moved('HOLD_LIFTED'),
      moved('HELD'),
      { type: 'CustomsHold', data: { ...of, liftedAt: on.now.toISOString() } },
    ]);
    const told = inShort(await itemsAbout(hub.customs, 'stock', on.importer, hold.id));
    expect(told).toEqual(['CUSTOMS_HOLD Hold open', 'HOLD_LIFTED Hold open']);
    expect(await stock.release(formId, lot.codes)).toEqual(refusedFor(second.id));
    await holds.lift(second.id);
    expect(await stock.release(formId, lot.codes)).toMatchObject({ release: {} });
  });

  test('[R80] gives back what it held, once, with a line of the ledger', async () => {
    const { hold } = await holds.place({ lotId: lot.id, quantity: 2 });
    await holds.place({ lotId: lot.id, quantity: 1 });
    const answers = await Promise.all([holds.lift(hold.id), holds.lift(hold.id)]);
    const status = { kind: 'Hold', id: hold.id, status: 'LIFTED', expected: 'PLACED' };
    expect(answers.filter((answer) => Array.isArray(answer))).toEqual([[{ refusal: 'WRONG_STATUS', ...status }]]);
    expect(await hub.em().findOne(BondedLot, { id: lot.id })).toMatchObject({ onHand: 3, held: 1 });
    const lines = await hub.em().find(StockMovement, { lotId: lot.id, kind: 'HOLD_LIFTED' });
    expect(lines).toMatchObject([{ quantity: 2, onHandAfter: 3, reason: '已核实' }]);
  });

  test('[R80] is of CUSTOMS alone, of a hold that exists', async () => {
    const { hold } = await holds.place({ lotId: lot.id });
    expect(await holds.lift(hold.id, on.importer)).toMatchObject([{ refusal: 'FORBIDDEN' }]);
    const unknown = newId();
    expect(await holds.lift(unknown)).toEqual([{ refusal: 'NOT_FOUND', kind: 'Hold', id: unknown }]);
    expect(await holds.lift(hold.id, undefined, '')).toMatchObject([{ refusal: 'BAD_INPUT', field: 'reason' }]);
  });
});
