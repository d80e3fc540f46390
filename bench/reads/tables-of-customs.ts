import { spread, type FilledTable } from './filled-table.ts';
import { idOf, type RowSql } from './row-sql.ts';

export function tablesOfCustoms({ id, digits, quotient, day, minute }: RowSql): FilledTable[] {
  const drug = id('drug', `i % ${spread.drugs}`);
  const importer = id('importer', `${quotient('i', spread.drugs)} % ${spread.importers}`);
  const institution = id('institution', `i % ${spread.institutions}`);
  const approval = id('approval', `i % ${spread.approvals}`);
  const parties = { drug_id: drug, importer_id: importer, institution_id: institution };
  const expiryDate = day('i * 37 % 1999');
  // Three of seven lots are empty.
  const onHand = 'case when i % 7 < 3 then 0 else i * 7919 % 1009 end';
  const small = { count: spread.drugs };
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
        lot_id: `case i % 3 when 1 then null else ${id('lot', 'i')} end`,
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
    { table: 'drug_origin', ...small, columns: { drug_id: drug, manufacturer: "'M'" } },
    {
      // Every approval names all institutions, and every importer serves them.
      table: 'share_quota',
      count: spread.approvals * spread.institutions,
      columns: {
        approval_id: approval,
        institution_id: id('institution', quotient('i - 1', spread.approvals)),
        cleared: '0',
      },
    },
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
