import { columnsOfCustoms } from './columns-of-customs.ts';
import { spread, type FilledTable } from './filled-table.ts';
import type { RowSql } from './row-sql.ts';

/** Lots, their ledger, where they lie, and what became of them. */
export function tablesOfStock(sql: RowSql): FilledTable[] {
  const { id, digits, quotient, day, minute } = sql;
  const { drug, ofDrug, importer, institution, approval, expiryDate, onHand } = columnsOfCustoms(sql);
  const bin = `(${ofDrug} % ${spread.importers} + ${spread.importers} * (i % ${spread.bins / spread.importers}))`;
  return [
    {
      table: 'bonded_lot',
      columns: {
        id: id('lot', 'i'),
        line: 'i',
        drug_id: drug,
        importer_id: importer,
        lot_number: digits('i', 8, 'L'),
        expiry_date: expiryDate,
        entered: '2000',
        on_hand: onHand,
        binned: onHand,
        released: `2000 - (${onHand})`,
        entered_at: minute('i'),
      },
    },
    {
      table: 'stock_movement',
      columns: {
        id: id('movement', 'i'),
        line: 'i',
        kind: "case i % 3 when 0 then 'ENTERED' when 1 then 'CLEARED' else 'RELEASED' end",
        at: minute('i'),
        drug_id: drug,
        importer_id: importer,
        institution_id: `case i % 3 when 0 then null else ${institution} end`,
        approval_id: `case i % 3 when 0 then null else ${approval} end`,
        // Of each 200 lots, which are of one importer, one has all entries.
        lot_id: `case i % 3 when 0 then ${id('lot', `200 * ${quotient('i', 200)} + 99`)} when 1 then null else ${id('lot', 'i')} end`,
        form_id: `case i % 3 when 0 then null else ${id('form', 'i')} end`,
        release_id: `case i % 3 when 2 then ${id('release', 'i')} else null end`,
        quantity: '1 + i % 9',
        on_hand_after: 'case i % 3 when 1 then null else 100 end',
      },
    },
    {
      // The lots of the releases above.
      table: 'lot_recipient',
      where: 'i % 3 = 2',
      columns: {
        institution_id: institution,
        lot_id: id('lot', 'i'),
        line: 'i',
        drug_id: drug,
        importer_id: importer,
        expiry_date: expiryDate,
      },
    },
    {
      table: 'hold',
      columns: {
        id: id('hold', 'i'),
        line: 'i',
        lot_id: id('lot', 'i'),
        drug_id: drug,
        importer_id: importer,
        reason: "'R'",
        placed_by: "'CUSTOMS'",
        placed_at: minute('i'),
        lifted_at: `case i % 19 when 0 then null else ${minute('i + 1')} end`,
      },
    },
    {
      // What one institution has of each lot that it was released packs of.
      table: 'hospital_stock',
      where: 'i % 3 = 2',
      columns: {
        lot_id: id('lot', 'i'),
        institution_id: institution,
        drug_id: drug,
        importer_id: importer,
        expiry_date: expiryDate,
        packs: 'case i % 97 when 0 then 1 + i % 5 else 0 end',
      },
    },
    {
      // A thousand days back from the day of the hub's clock.
      table: 'daily_use',
      columns: {
        drug_id: drug,
        day: day(`-1096 - ${ofDrug} % 1000`),
        institution_id: id('institution', `${quotient(ofDrug, 1000)} % ${spread.institutions}`),
        importer_id: id('importer', `${ofDrug} % ${spread.importers}`),
        packs: '1 + i % 9',
      },
    },
    {
      table: 'stock_plan',
      columns: { id: id('plan', 'i'), line: 'i', drug_id: drug, importer_id: importer, made_at: minute('i') },
    },
    {
      table: 'stock_count',
      columns: {
        id: id('row', 'i'),
        line: 'i',
        importer_id: importer,
        state: "case i % 5 when 0 then 'DIFFERENCES' else 'EQUAL' end",
        counted_at: minute('i'),
      },
    },
    {
      table: 'storage_area',
      columns: {
        id: id('area', 'i - 1'),
        line: 'i',
        importer_id: id('importer', `(i - 1) % ${spread.importers}`),
        name: digits('i', 8, 'A'),
        rare_disease_only: 'case i % 3 when 0 then 0 else 1 end',
        min_temperature: '2',
        max_temperature: '8',
        opened_at: minute('i'),
      },
    },
    {
      // The first areas have bins; the numbers of an importer, its areas and its bins agree modulo that of importers.
      table: 'bin',
      count: spread.bins,
      columns: {
        id: id('bin', 'i - 1'),
        area_id: id('area', `(i - 1) % ${spread.areas}`),
        importer_id: id('importer', `(i - 1) % ${spread.importers}`),
        code: digits('i - 1', 8, 'B'),
      },
    },
    {
      // Each lot lies in one bin of its importer.
      table: 'bin_stock',
      columns: {
        lot_id: id('lot', 'i'),
        bin_id: id('bin', bin),
        importer_id: importer,
        code: digits(bin, 8, 'B'),
        quantity: onHand,
      },
    },
  ];
}
