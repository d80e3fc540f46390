import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { stockOf, type Stock } from '../testing/stock.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { holdsOf, refusedFor } from '../testing/holds.ts';

describe.each(databases)('placeHold, on %s', (dialect) => {
  let hub: on.Customs;
  let stock: Stock;
  let drugId: string;
  let formId: string;
  let lot: { id: string; codes: string[] };

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    stock = stockOf(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    formId = await hub.addForm({ approvalId: await hub.approve(drugId), drugId });
    lot = await stock.enterLot(drugId, 3);
  });

  const place = (input: object = {}, by?: Organisation) => holdsOf(hub).place({ lotId: lot.id, ...input }, by);
  const listed = async (by: Organisation, args: string) => {
    const query = `{ holds${args} { totalCount nodes { lot { id } quantity placedBy { code } } } }`;
    const { data, errors } = await hub.customs.ask(query, { subject: 'test', organisation: by, scopes: [] });
    return errors ? errors[0]!.extensions!['params'] : (data!['holds'] as { nodes: object[] }).nodes;
  };

  const movedOf = (kind: string) => ({ type: 'StockMoved', data: expect.objectContaining({ kind }) as object });

  test('[R80] of a lot stops its release, but not that of another, and tells its importer', async () => {
    const head = await hub.head();
    const { hold } = await place();
    const data = { holdId: hold.id, lotId: lot.id, drugId, importerId: on.importerId, quantity: null, liftedAt: null };
    expect(await hub.published(head)).toEqual([movedOf('HELD'), { type: 'CustomsHold', data }]);
    expect(await stock.release(formId, lot.codes.slice(0, 1))).toEqual(refusedFor(hold.id));
    const other = await stock.enterLot(drugId, 1, { expiryDate: '2024-06-01' });
    // What is held does not go first.
    expect(await stock.release(formId, other.codes)).toMatchObject({ release: {} });
    expect(inShort(await itemsAbout(hub.customs, 'stock', on.importer, hold.id))).toEqual(['CUSTOMS_HOLD Hold open']);
  });

  test('[R80] of some packs keeps that many in bond, with a line of the ledger', async () => {
    const { hold } = await place({ quantity: 2 });
    expect(await hub.em().findOne(BondedLot, { id: lot.id })).toMatchObject({ onHand: 3, held: 2 });
    const line = { quantity: 2, onHandAfter: 3, reason: '单证不符', actorId: 'CUSTOMS', institutionId: null };
    expect(await hub.em().find(StockMovement, { lotId: lot.id, kind: 'HELD' })).toMatchObject([line]);
    expect(await stock.release(formId, lot.codes.slice(0, 2))).toMatchObject([{ refusal: 'LOT_EXHAUSTED' }]);
    expect(await stock.release(formId, lot.codes.slice(0, 1))).toMatchObject({ release: {} });
    const none = { refusal: 'LOT_EXHAUSTED', lot: lot.id, requested: 1, onHand: 0 };
    expect(await place({ quantity: 1 })).toEqual([none]);
    expect(hold).toMatchObject({ quantity: 2, placedBy: { code: 'CUSTOMS' } });
  });

  test('[R80] is of CUSTOMS alone, of a lot that exists, and of at least one pack', async () => {
    for (const by of [on.importer, { kind: 'AGENCY', id: 'TIANZHU' } as const])
      expect(await place({}, by)).toMatchObject([{ refusal: 'FORBIDDEN' }]);
    const unknown = newId();
    expect(await place({ lotId: unknown })).toEqual([{ refusal: 'NOT_FOUND', kind: 'BondedLot', id: unknown }]);
    const none = { refusal: 'QUANTITY_NOT_POSITIVE', quantity: 0, field: 'quantity' };
    expect(await place({ quantity: 0 })).toEqual([none]);
    expect(await place({ reason: ' ' })).toMatchObject([{ refusal: 'BAD_INPUT', field: 'reason' }]);
  });

  test('[R80] [D37] is read by the agencies that supervise imports and its importer', async () => {
    await place();
    const row = [{ lot: { id: lot.id }, quantity: null, placedBy: { code: 'CUSTOMS' } }];
    const ofLot = `(filter: { lotId: "${lot.id}", open: true, importerId: "${on.importerId}" })`;
    expect(await listed(on.importer, ofLot)).toEqual(row);
    expect(await listed({ kind: 'AGENCY', id: 'TIANZHU' }, ofLot)).toEqual(row);
    expect(await listed(on.importer, `(filter: { lotId: "${lot.id}", open: false })`)).toEqual([]);
    expect(await listed(on.otherImporter, '')).toEqual([]);
    expect(await listed(on.institution, '')).toEqual([]);
    expect(await listed(on.otherImporter, ofLot)).toMatchObject({ field: 'lotId', reason: 'UNKNOWN' });
  });
});
