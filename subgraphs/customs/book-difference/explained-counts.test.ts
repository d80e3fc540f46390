import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, atCustoms, type Forms } from '../testing/arrange-forms.ts';
import { booksOf } from '../testing/books.ts';

describe.each(databases)('bookDifferences of counts that other rows than the ledger explain, on %s,', (dialect) => {
  let hub: Forms;
  let ids: { lot: string; form: string; request: string; declaration: string };

  /** A lot of 9 with 4 in a bin and 1 held, and a form of 5 with 3 declared, of which 2 passed and left on a request. */
  beforeAll(async () => {
    hub = await arrangeForms(dialect);
    const drugId = await hub.listDrug();
    const lot = await hub.lot(drugId, 9);
    const form = await hub.issuedForm(await hub.approve(drugId), 5);
    const asked = { drugId, importerId: on.importerId, quantity: 3, neededBy: on.tomorrow };
    const answer = await hub.send('askForSupply', on.institution, asked, 'supplyRequest { id }');
    const { id: request } = (answer as { supplyRequest: { id: string } }).supplyRequest;
    await hub.send('answerSupply', on.importer, { requestId: request, accepted: true }, 'supplyRequest { id }');
    await hub.passCustoms(await hub.declared(form, 2));
    const declaration = await hub.declared(form, 1);
    const packs = { formId: form, codes: lot.codes.slice(0, 2), supplyRequestId: request };
    await hub.send('releaseFromZone', on.importer, packs, 'release { id }');
    const area = { name: 'A', rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS', binCodes: ['B'] };
    await hub.send('openStorageArea', on.importer, area, 'area { id }');
    await hub.send('moveStock', on.importer, { lotId: lot.id, toBin: 'B', quantity: 4 }, 'lot { id }');
    await hub.send('placeHold', atCustoms, { lotId: lot.id, quantity: 1, reason: '查验' }, 'hold { id }');
    ids = { lot: lot.id, form, request, declaration };
  });
  afterAll(() => hub.close());

  const during = (sql: string, undo: string, by?: typeof atCustoms) => booksOf(hub).during(sql, undo, by);
  const set = (table: string, assignment: string, where: string) => `update ${table} set ${assignment} where ${where}`;

  test('[R77] are none as long as only commands change rows', async () => {
    expect(await booksOf(hub).differences()).toEqual([]);
  });

  test.each<[string, string, string, keyof typeof ids, object]>([
    ['clearance_form', 'declared', 'id', 'form', { of: 'FORM', what: 'declared', booked: 4, recomputed: 3 }],
    ['clearance_form', 'passed', 'id', 'form', { of: 'FORM', what: 'passed', booked: 3, recomputed: 2 }],
    ['customs_declaration', 'quantity', 'id', 'declaration', { what: 'declared', booked: 3, recomputed: 4 }],
    ['supply_request', 'supplied', 'id', 'request', { of: 'REQUEST', what: 'supplied', booked: 3, recomputed: 2 }],
    ['bonded_lot', 'binned', 'id', 'lot', { of: 'LOT', what: 'inBins', booked: 5, recomputed: 4 }],
    ['bin_stock', 'quantity', 'lot_id', 'lot', { of: 'LOT', what: 'inBins', booked: 4, recomputed: 5 }],
    ['hold', 'packs', 'lot_id', 'lot', { of: 'LOT', what: 'keptByHolds', booked: 1, recomputed: 2 }],
  ])('[R77] [R80] [D16] tell of %s.%s', async (table, column, key, of, difference) => {
    const where = `${key} = '${ids[of]}'`;
    const changed = (sign: string) => set(table, `${column} = ${column} ${sign} 1`, where);
    const id = of === 'declaration' ? ids.form : ids[of];
    expect(await during(changed('+'), changed('-'))).toEqual([expect.objectContaining({ id, ...difference })]);
  });

  test('[R80] tell of a declaration that was withdrawn or passed otherwise than by a command', async () => {
    const status = (to: string) => set('customs_declaration', `status = '${to}'`, `id = '${ids.declaration}'`);
    const form = { of: 'FORM', id: ids.form };
    expect(await during(status('WITHDRAWN'), status('RECORDED'))).toEqual([
      { ...form, what: 'declared', booked: 3, recomputed: 2 },
    ]);
    expect(await during(status('PASSED'), status('RECORDED'))).toEqual([
      { ...form, what: 'passed', booked: 2, recomputed: 3 },
    ]);
  });

  test('[R80] tell of a hold that was lifted otherwise than by a command', async () => {
    const lifted = (to: string) => set('hold', `lifted_at = ${to}`, `lot_id = '${ids.lot}'`);
    expect(await during(lifted("'2024-04-01 00:00:00'"), lifted('null'))).toEqual([
      { of: 'LOT', id: ids.lot, what: 'keptByHolds', booked: 1, recomputed: 0 },
    ]);
  });

  test('[D37] are shown to the importer of the rows, and to no other', async () => {
    const wrong = ['+', '-'].map((sign) => `update supply_request set supplied = supplied ${sign} 1`) as [
      string,
      string,
    ];
    expect(await during(...wrong, on.importer)).toMatchObject([{ of: 'REQUEST' }]);
    for (const by of [on.otherImporter, on.institution]) expect(await during(...wrong, by)).toEqual([]);
  });
});
