import { spread, type FilledTable } from './filled-table.ts';
import type { RowSql } from './row-sql.ts';

export function tablesOfTrace({ id, digits, quotient, day, at }: RowSql, rows: number): FilledTable[] {
  const drug = id('drug', `i % ${spread.drugs}`);
  const importer = id('importer', `${quotient('i', spread.drugs)} % ${spread.importers}`);
  const institution = id('institution', `i % ${spread.institutions}`);
  const lots = Math.ceil(rows / spread.itemsOfLot);
  const lotOfItem = id('lot', `1 + i % ${lots}`);
  const code = digits('i', 19, '8');
  const row = { id: id('row', 'i'), line: 'i' };
  const small = { count: spread.drugs };
  return [
    {
      table: 'item',
      columns: {
        code,
        lot_id: lotOfItem,
        drug_id: drug,
        importer_id: importer,
        institution_id: `case i % 4 when 0 then null else ${institution} end`,
        release_id: `case i % 4 when 0 then null else ${id('release', quotient('i', 100))} end`,
        state: `case when i % 4 = 0 then 'SHELVED' when i % 53 = 0 then 'QUARANTINED'
          when i % 53 < 10 then 'SCANNED_OUT' when i % 53 < 20 then 'RECEIVED' else 'USED' end`,
        steps: '4',
      },
    },
    {
      table: 'lot',
      count: lots,
      columns: {
        id: id('lot', 'i'),
        drug_id: drug,
        importer_id: id('importer', `i % ${spread.importers}`),
        lot_number: digits('i', 8, 'L'),
        expiry_date: day('i % 2000'),
        quantity: '1000',
        coded: `${spread.itemsOfLot}`,
      },
    },
    { table: 'drug_indication', ...small, columns: { drug_id: drug, disease_codes: "'[]'" } },
    {
      table: 'known_institution',
      count: spread.institutions,
      columns: { institution_id: institution },
    },
    {
      table: 'trace_alert',
      columns: {
        ...row,
        kind: "'WRONG_INSTITUTION'",
        code,
        institution_id: institution,
        importer_id: importer,
        raised_at: at,
      },
    },
    {
      table: 'clinical_protocol',
      columns: {
        ...row,
        institution_id: institution,
        drug_id: drug,
        disease_codes: "'[]'",
        patient_group: "'P'",
        departments: "'[]'",
        registered_at: at,
      },
    },
  ];
}
