import { columnsOfCustoms } from './columns-of-customs.ts';
import type { FilledTable } from './filled-table.ts';
import type { RowSql } from './row-sql.ts';

/** Requests, forms, declarations and releases. */
export function tablesOfPapers(sql: RowSql): FilledTable[] {
  const { id, digits, day, minute } = sql;
  const { approval, parties } = columnsOfCustoms(sql);
  return [
    {
      table: 'clearance_form',
      columns: {
        ...parties,
        id: id('form', 'i'),
        line: 'i',
        number: `case i % 19 when 0 then null else ${digits('i', 8, 'F')} end`,
        status: "case i % 19 when 0 then 'APPLIED' else 'ISSUED' end",
        approval_id: approval,
        applicant_kind: "'INSTITUTION'",
        quantity: '10',
        released: '0',
        applied_at: minute('i'),
      },
    },
    {
      table: 'supply_request',
      columns: {
        ...parties,
        id: id('request', 'i'),
        line: 'i',
        state: "case i % 19 when 0 then 'ASKED' else 'SUPPLIED' end",
        quantity: '10',
        supplied: 'case i % 19 when 0 then 0 else 10 end',
        needed_by: day('i % 1999'),
        asked_at: minute('i'),
      },
    },
    {
      table: 'customs_declaration',
      columns: {
        ...parties,
        id: id('declaration', 'i'),
        line: 'i',
        number: digits('i', 8, 'D'),
        status: "case i % 19 when 0 then 'RECORDED' else 'PASSED' end",
        form_id: id('form', 'i'),
        quantity: '10',
        declared_on: day('i % 1999'),
        recorded_at: minute('i'),
      },
    },
    {
      table: 'zone_release',
      columns: {
        ...parties,
        id: id('release', 'i'),
        line: 'i',
        state: "case i % 19 when 0 then 'PREPARED' when 1 then 'CANCELLED' else 'PASSED_GATE' end",
        form_id: id('form', 'i'),
        quantity: '10',
        released_at: minute('i'),
        gate_passed_at: `case when i % 19 < 2 then null else ${minute('i')} end`,
      },
    },
  ];
}
