import { columnsOfCustoms } from './columns-of-customs.ts';
import { spread, type FilledTable } from './filled-table.ts';
import { idOf, type RowSql } from './row-sql.ts';

/** Who may bring and get what: approvals, agreements and lists. */
export function tablesOfRights(sql: RowSql): FilledTable[] {
  const { id, digits, quotient } = sql;
  const { drug, institution, approval } = columnsOfCustoms(sql);
  const listed = (kind: 'importer' | 'institution', count: number) => {
    const members = Array.from({ length: count }, (_, number) => ({
      memberId: idOf(kind, number),
      institutionIds: [],
    }));
    return `'${JSON.stringify(members)}'`;
  };
  const ofList = (importers: string, institutions: string) =>
    `case i when 1 then ${importers} else ${institutions} end`;
  return [
    {
      table: 'approval_quota',
      count: spread.approvals,
      columns: {
        id: approval,
        number: digits('i', 4, 'N'),
        date: "'2024-03-01'",
        drug_id: drug,
        approved: '1000',
        cleared: '0',
      },
    },
    {
      // None of the other lists is of these.
      table: 'approval_quota',
      where: `i > ${spread.approvals}`,
      columns: {
        id: id('approval', 'i'),
        number: digits('i', 8, 'N'),
        date: "'2024-03-01'",
        drug_id: drug,
        approved: '1000',
        cleared: 'i * 37 % 1000',
      },
    },
    {
      table: 'share_quota',
      where: `i > ${spread.approvals}`,
      columns: {
        approval_id: id('approval', 'i'),
        institution_id: institution,
        cleared: 'i * 37 % 1000',
        drug_id: drug,
        total_approved: '1000',
        total_cleared: 'i * 37 % 1000',
      },
    },
    {
      // Every approval names all institutions, and every importer serves them.
      table: 'share_quota',
      count: spread.approvals * spread.institutions,
      columns: {
        approval_id: approval,
        institution_id: id('institution', quotient('i - 1', spread.approvals)),
        cleared: '0',
        drug_id: id('drug', `(i - 1) % ${spread.approvals} + 1`),
        total_approved: '1000',
        total_cleared: '0',
      },
    },
    { table: 'drug_origin', count: spread.drugs, columns: { drug_id: drug, manufacturer: "'M'" } },
    {
      table: 'agreement',
      count: spread.importers * spread.institutions,
      columns: {
        id: id('row', 'i'),
        importer_id: id('importer', `i % ${spread.importers}`),
        institution_id: id('institution', quotient('i - 1', spread.importers)),
        valid_from: "'2024-01-01'",
        valid_until: "'2030-12-31'",
        confirmed: '1',
      },
    },
    {
      table: 'published_list',
      count: 2,
      columns: {
        kind: ofList("'IMPORTER'", "'INSTITUTION'"),
        version: '1000',
        effective_from: "'2040-01-01'",
        members: ofList(listed('importer', spread.importers), listed('institution', spread.institutions)),
      },
    },
  ];
}
