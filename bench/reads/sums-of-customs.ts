import { rowsOf, type BareConnection } from '../bare-connection.ts';
import { ids, type Caller } from './callers.ts';
import { all, ofImporter, parties } from './list.ts';
import type { Read, ReadField } from './read.ts';

const sum = { agency: 'customs', variables: {}, constant: false, isSum: true } as const;
/** Of a drug that has as many rows in all registers, a sum must not take longer in a large one. */
const constant = { ...sum, constant: true, isSum: false } as const;

/** The first of the 90 days that end on the day of the hub's clock. */
const measuredFrom = '2026-10-04';

async function* readsOfCoverage(connection: BareConnection): AsyncGenerator<Read> {
  const drugs = [
    ['coverage', ids.drug, sum],
    ['coverage of a rare drug', ids.rareDrug, constant],
  ] as const;
  for (const [what, drugId, kind] of drugs) {
    const totalOf = async (column: string, rows: string) => {
      const [row] = await rowsOf<{ total: string | number | null }>(
        connection,
        `select sum(${column}) as total from ${rows} and drug_id = '${drugId}'`,
      );
      return Number(row!.total);
    };
    for (const [caller, seen] of Object.entries(parties) as [Caller, string][]) {
      const used = await totalOf('packs', `daily_use where ${seen} and day >= '${measuredFrom}'`);
      const expected = {
        coverage: {
          usedPer30Days: (used * 30) / 90,
          bonded: caller === 'institution' ? null : await totalOf('on_hand', `bonded_lot where ${seen}`),
          inInstitutions: await totalOf('packs', `hospital_stock where ${seen}`),
        },
      };
      const query = `{ coverage(drugId: "${drugId}") { usedPer30Days bonded inInstitutions } }`;
      yield { ...kind, what, caller, query, expected };
    }
  }
}

interface Group {
  rows: string;
  where?: string;
  /** What decides the order of those with as much in bond; the key, from the smallest, if omitted. */
  tie?: string;
  field: string;
  key: string;
  /** The drug of a row. */
  drug: string;
  count: string;
  entered: string;
  onHand: string;
}

const lots = {
  rows: 'bonded_lot',
  drug: 'drug_id',
  count: 'count(*)',
  entered: 'sum(entered)',
  onHand: 'sum(on_hand)',
};
const bins = {
  rows: '(select bin_stock.*, bin.area_id from bin_stock join bin on bin.id = bin_stock.bin_id) binned',
  drug: '(select drug_id from bonded_lot where bonded_lot.id = lot_id)',
  count: 'count(distinct lot_id)',
  entered: 'null',
  onHand: 'sum(quantity)',
};
/** What is grouped, by what, and how it is summed. */
const groups: Readonly<Record<string, Group>> = {
  DRUG: { ...lots, field: 'drug', key: 'drug_id' },
  IMPORTER: { ...lots, field: 'importer', key: 'importer_id' },
  LOT: { ...lots, field: 'lot', key: 'id', tie: 'max(line) desc' },
  AREA: { ...bins, field: 'area', key: 'area_id', where: 'quantity > 0' },
  MONTH: { ...lots, field: 'month', key: 'substr(expiry_date, 1, 7)' },
};

interface SumRow {
  key: string;
  lots: number | string;
  entered: number | string | null;
  onHand: number | string;
}

async function* readsOfStockBy(connection: BareConnection): AsyncGenerator<Read> {
  for (const [caller, seen] of Object.entries({ agency: all, importer: ofImporter }) as [Caller, string][]) {
    for (const [group, { rows, where = all, field, key, tie = key, drug, count, entered, onHand }] of Object.entries(
      groups,
    )) {
      const expectedOf = async (fitting: string) => {
        const summed = await rowsOf<SumRow>(
          connection,
          `select ${key} as \`key\`, ${count} as lots, ${entered} as entered, ${onHand} as onHand
            from ${rows} where ${seen} and ${where} and ${fitting}
            group by ${key} order by ${onHand} desc, ${tie} limit 1000`,
        );
        const stockBy = summed.map((row) => ({
          key: field === 'month' ? row.key : { id: row.key },
          lots: Number(row.lots),
          entered: row.entered === null ? null : Number(row.entered),
          onHand: Number(row.onHand),
        }));
        return { stockBy };
      };
      const queryOf = (filter: string) => {
        const selected = field === 'month' ? 'key: month' : `key: ${field} { id }`;
        return `{ stockBy(group: ${group}${filter}) { ${selected} lots entered onHand } }`;
      };
      const what = `stockBy ${group}`;
      yield { ...sum, what, caller, query: queryOf(''), expected: await expectedOf(all) };
      const rare = `${drug} = '${ids.rareDrug}'`;
      const query = queryOf(`, filter: { drugId: "${ids.rareDrug}" }`);
      yield { ...constant, what: `${what} of a rare drug`, caller, query, expected: await expectedOf(rare) };
    }
  }
}

/** Sums of many rows, each in one answer. */
export const sumsOfCustoms: readonly ReadField[] = [
  {
    agency: 'customs',
    field: 'coverage',
    tables: ['bonded_lot', 'hospital_stock', 'daily_use', 'approval_quota', 'share_quota'],
    reads: readsOfCoverage,
  },
  {
    agency: 'customs',
    field: 'stockBy',
    tables: ['bonded_lot', 'storage_area', 'bin_stock'],
    reads: readsOfStockBy,
  },
];
