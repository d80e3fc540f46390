import { spread, type FilledTable } from './filled-table.ts';
import type { RowSql } from './row-sql.ts';

export function tablesOfWhitelists({ id, digits, quotient, at }: RowSql): FilledTable[] {
  const drug = id('drug', `i % ${spread.drugs}`);
  const importer = id('importer', `${quotient('i', spread.drugs)} % ${spread.importers}`);
  const institution = id('institution', `i % ${spread.institutions}`);
  const row = { id: id('row', 'i'), line: 'i' };
  const small = { count: spread.drugs };
  return [
    {
      table: 'approval',
      columns: {
        id: id('approval', 'i'),
        line: 'i',
        number: digits('i', 8, 'N'),
        date: "'2024-03-01'",
        drug_id: drug,
        quantity: '1000',
      },
    },
    {
      table: 'approval_share',
      columns: { approval_id: id('approval', 'i'), institution_id: institution, drug_id: drug },
    },
    {
      table: 'agreement',
      columns: {
        ...row,
        // An importer serves three institutions.
        kind: "case i % 4 when 0 then 'INSTITUTION_IMPORTER' else 'IMPORTER_MANUFACTURER' end",
        importer_id: importer,
        institution_id: `case i % 4 when 0 then ${id('institution', `(${quotient('i', spread.drugs)} + ${quotient('i', 4)} % 3) % ${spread.institutions}`)} else null end`,
        manufacturer: "case i % 4 when 0 then null else 'M' end",
        valid_from: "'2024-01-01'",
        valid_until: "'2030-12-31'",
        document_hash: "'H'",
        registered_at: at,
        confirmed_at: at,
      },
    },
    {
      table: 'drug',
      ...small,
      columns: {
        id: drug,
        line: '1000 + i',
        name: digits('i * 37 % 200', 4, '样品'),
        name_en: digits('i', 4, 'Sample '),
        search_text: digits('i', 4, 'sample '),
        dosage_form: "'D'",
        specification: digits('i', 4, 'S'),
        unit: "'U'",
        holder: `'{"name":"H","address":"A"}'`,
        manufacturer: `'{"name":"M","address":"A"}'`,
        origin: "'O'",
        port: "'P'",
        disease_codes: "'[]'",
      },
    },
  ];
}
