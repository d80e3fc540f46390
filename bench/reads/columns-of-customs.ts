import { spread } from './filled-table.ts';
import type { RowSql } from './row-sql.ts';

/** Columns that several tables of customs share. */
export function columnsOfCustoms({ id, quotient, day }: RowSql) {
  // Of the rare drug there are only rows among the first: what others have more must not slow what is asked about it.
  const number = `case when i > ${spread.ofRareDrug} and i % ${spread.drugs} = ${spread.rareDrug} then ${spread.drugs} else i % ${spread.drugs} end`;
  const drug = id('drug', number);
  /** The number of a row among those of its drug. */
  const ofDrug = quotient('i', spread.drugs);
  const importer = id('importer', `${ofDrug} % ${spread.importers}`);
  const institution = id('institution', `i % ${spread.institutions}`);
  return {
    drug,
    ofDrug,
    importer,
    institution,
    approval: id('approval', `i % ${spread.approvals}`),
    parties: { drug_id: drug, importer_id: importer, institution_id: institution },
    expiryDate: day('i * 37 % 1999'),
    // Three of seven lots are empty.
    onHand: 'case when i % 7 < 3 then 0 else i * 7919 % 1009 end',
  };
}
