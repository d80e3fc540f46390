import { spread, type FilledTable } from './filled-table.ts';
import type { RowSql } from './row-sql.ts';

export function tablesOfSafety({ id, digits, quotient, at }: RowSql, rows: number): FilledTable[] {
  const drug = id('drug', `i % ${spread.drugs}`);
  const importer = id('importer', `${quotient('i', spread.drugs)} % ${spread.importers}`);
  const institution = id('institution', `i % ${spread.institutions}`);
  const parties = { drug_id: drug, importer_id: importer, institution_id: institution };
  const lots = Math.ceil(rows / spread.itemsOfLot);
  const lotOfItem = id('lot', `1 + i % ${lots}`);
  const code = digits('i', 19, '8');
  const agencies = "'BJMPA' when 1 then 'BJHC' when 2 then 'TIANZHU' else 'CUSTOMS'";
  const row = { id: id('row', 'i'), line: 'i' };
  const small = { count: spread.drugs };
  return [
    {
      table: 'adverse_reaction_report',
      columns: {
        ...row,
        ...parties,
        item_code: code,
        lot_id: lotOfItem,
        reaction: "'R'",
        criteria: "'[]'",
        serious: 'case i % 3 when 0 then 1 else 0 end',
        onset_date: "'2024-03-01'",
        learned_at: at,
        reported_at: at,
        due_by: "'2024-04-01'",
      },
    },
    {
      table: 'inbox_item',
      columns: {
        ...row,
        owner_kind: "case i % 2 when 0 then 'IMPORTER' else 'AGENCY' end",
        owner_id: `case i % 2 when 0 then ${id('importer', `${quotient('i', 2)} % ${spread.importers}`)} else (case ${quotient('i', 2)} % 4 when 0 then ${agencies} end) end`,
        kind: "case i % 7 when 0 then 'STOP_USE' else 'ADVERSE_REACTION' end",
        about: id('row', 'i'),
        clause: "'R93'",
        text: "'T'",
        sent_at: at,
        acknowledged_at: `case i % 11 when 0 then null else ${at} end`,
        open: 'case i % 11 when 0 then 1 else 0 end',
        provisional: '0',
      },
    },
    {
      table: 'joint_assessment',
      columns: {
        ...row,
        drug_id: drug,
        report_ids: "'[]'",
        status: "case i % 19 when 0 then 'OPEN' when 1 then 'STOP_USE' else 'NO_MEASURE' end",
        scope: "'DRUG'",
        opened_by: "'BJMPA'",
        opened_at: at,
      },
    },
    { table: 'known_drug', ...small, columns: { drug_id: drug } },
  ];
}
