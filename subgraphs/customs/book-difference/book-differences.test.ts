import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { select } from '@hub/shared/database/statement.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { booksOf } from '../testing/books.ts';

describe.each(databases)('bookDifferences, on %s,', (dialect) => {
  let hub: on.Customs;
  let ids: { lot: string; form: string; approval: string };

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const drugId = await hub.listDrug();
    const approval = await hub.approve(drugId);
    const form = await hub.appliedForm(approval, 4);
    const given = { formId: form, number: 'F-1' };
    await issue(hub.customs, {
      command: 'issueClearanceForm',
      by: on.bjmpa,
      input: given,
      select: 'clearanceForm { id }',
    });
    const lot = await hub.addLot({ drugId, entered: 9 });
    await hub.addLot({ drugId, importerId: on.otherImporter.id, entered: 5 });
    ids = { lot, form, approval };
  });
  afterAll(() => hub.close());

  const differences = () => booksOf(hub).differences();
  const during = (...change: Parameters<ReturnType<typeof booksOf>['during']>) => booksOf(hub).during(...change);

  test('[R77] are none as long as only commands change rows', async () => {
    expect(await differences()).toEqual([]);
  });

  test.each([
    ['entered', 'onHand', 9],
    ['returned', 'onHand', 0],
    ['variance', 'onHand', 0],
  ] as const)('[R77] tell of a lot whose %s was changed, though its own equation holds', async (column, other, was) => {
    const add = (sign: string) =>
      `update bonded_lot set ${column} = ${column} ${sign} 2, on_hand = on_hand ${sign} 2 where id = '${ids.lot}'`;
    expect(await during(add('+'), add('-'))).toEqual(
      [
        { of: 'LOT', id: ids.lot, what: column, booked: was + 2, recomputed: was },
        { of: 'LOT', id: ids.lot, what: other, booked: 11, recomputed: 9 },
      ].toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what)),
    );
  });

  test.each(['released', 'destroyed', 'reexported'])('[R77] tell of a lot whose %s was changed', async (column) => {
    const add = (sign: string, back: string) =>
      `update bonded_lot set ${column} = ${column} ${sign} 2, on_hand = on_hand ${back} 2 where id = '${ids.lot}'`;
    const found = await during(add('+', '-'), add('-', '+'));
    expect(found).toContainEqual({ of: 'LOT', id: ids.lot, what: column, booked: 2, recomputed: 0 });
    expect(found).toContainEqual({ of: 'LOT', id: ids.lot, what: 'onHand', booked: 7, recomputed: 9 });
    expect(found).toHaveLength(2);
  });

  test('[R77] tell of packs that no hold keeps', async () => {
    const hold = (held: number) => `update bonded_lot set held = ${held} where id = '${ids.lot}'`;
    const wrong = { of: 'LOT', id: ids.lot, booked: 3, recomputed: 0 };
    expect(await during(hold(3), hold(0))).toEqual([
      { ...wrong, what: 'held' },
      { ...wrong, what: 'keptByHolds' },
    ]);
  });

  test('[R78] tell of a form, whether its quantity or what it has released was changed', async () => {
    const set = (assignment: string) => `update clearance_form set ${assignment} where id = '${ids.form}'`;
    const form = { of: 'FORM', id: ids.form };
    expect(await during(set('quantity = 5'), set('quantity = 4'))).toEqual([
      { ...form, what: 'quantity', booked: 5, recomputed: 4 },
    ]);
    expect(await during(set('released = 1'), set('released = 0'))).toEqual([
      { ...form, what: 'released', booked: 1, recomputed: 0 },
    ]);
  });

  test('[R75] [D6] tell of an approval and of a share', async () => {
    const set = (table: string, key: string, cleared: number) =>
      `update ${table} set cleared = ${cleared} where ${key} = '${ids.approval}'`;
    const wrong = { id: ids.approval, what: 'cleared', booked: 3, recomputed: 4 };
    expect(await during(set('approval_quota', 'id', 3), set('approval_quota', 'id', 4))).toEqual([
      { of: 'APPROVAL', ...wrong },
      { of: 'SHARE', id: `${ids.approval}/${on.institutionId}`, what: 'totalCleared', booked: 4, recomputed: 3 },
    ]);
    expect(await during(set('share_quota', 'approval_id', 3), set('share_quota', 'approval_id', 4))).toEqual([
      { of: 'SHARE', ...wrong, id: `${ids.approval}/${on.institutionId}` },
    ]);
  });

  test.each(['approved', 'cleared'])(
    '[R75] [D6] tell of a share with another figure of its approval: %s',
    async (figure) => {
      const [was] = await select<{ figure: number }>(
        hub.em(),
        `select ${figure} as figure from approval_quota where id = ?`,
        [ids.approval],
      );
      const set = (value: number) =>
        `update share_quota set total_${figure} = ${value} where approval_id = '${ids.approval}'`;
      const share = { of: 'SHARE', id: `${ids.approval}/${on.institutionId}` };
      const what = figure === 'approved' ? 'totalApproved' : 'totalCleared';
      expect(await during(set(1), set(was!.figure))).toEqual([{ ...share, what, booked: 1, recomputed: was!.figure }]);
      expect(await during(set(1), set(was!.figure), on.importer)).toEqual([]);
    },
  );

  test('[R77] tell of a line of the ledger with another quantity, balance or number, and of one that is missing', async () => {
    const line = `where lot_id = '${ids.lot}'`;
    const set = (assignment: string) => `update stock_movement set ${assignment} ${line}`;
    const lot = { of: 'LOT', id: ids.lot };
    const quantity = await during(set('quantity = 8'), set('quantity = 9'));
    expect(quantity).toMatchObject([
      { ...lot, what: 'entered', booked: 9, recomputed: 8 },
      { ...lot, what: 'onHand', booked: 9, recomputed: 8 },
      { of: 'MOVEMENT', what: 'onHandAfter', booked: 9, recomputed: 8 },
    ]);
    expect(await during(set('on_hand_after = 8'), set('on_hand_after = 9'))).toMatchObject([
      { of: 'MOVEMENT', what: 'onHandAfter', booked: 8, recomputed: 9 },
    ]);
    expect(await during(set('line = line + 100'), set('line = line - 100'))).toEqual([
      { of: 'LEDGER', id: null, what: 'lastLine', booked: 3, recomputed: 102 },
    ]);
    const other = newId();
    expect(
      await during(
        set(`lot_id = '${other}'`),
        `update stock_movement set lot_id = '${ids.lot}' where lot_id = '${other}'`,
      ),
    ).toContainEqual({ of: 'LOT', id: other, what: 'lines', booked: null, recomputed: 1 });
    const found = await during(
      "update list_head set line = line + 1 where list = 'stock_movement'",
      "update list_head set line = line - 1 where list = 'stock_movement'",
    );
    expect(found).toMatchObject([
      { of: 'LEDGER', what: 'lines', booked: 4, recomputed: 3 },
      { of: 'LEDGER', what: 'lastLine', booked: 4, recomputed: 3 },
    ]);
  });

  test('[D37] are shown to an importer of its own rows, and to no institution', async () => {
    const all = 'update bonded_lot set held = 1 where held = 0';
    const undo = 'update bonded_lot set held = 0';
    const held = ['held', 'keptByHolds'].map((what) => ({ id: ids.lot, what }));
    expect(await during(all, undo, on.importer)).toMatchObject(held);
    expect(await during(all, undo, on.institution)).toEqual([]);
    expect(await during(all, undo)).toHaveLength(4);
    const approvals = 'update approval_quota set cleared = cleared';
    expect(await during(`${approvals} - 1`, `${approvals} + 1`, on.importer)).toEqual([]);
    const head = "update list_head set line = line + 1 where list = 'stock_movement'";
    expect(await during(head, head.replace('+', '-'), on.importer)).toEqual([]);
  });
});

const order = ['entered', 'onHand', 'released', 'returned', 'destroyed', 'reexported', 'variance', 'held'];
