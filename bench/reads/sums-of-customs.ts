import { rowsOf, type BareConnection } from '../bare-connection.ts';
import { ids, type Caller } from './callers.ts';
import { all, ofImporter, parties } from './list.ts';
import type { Read, ReadField } from './read.ts';

const ofDrug = `drug_id = '${ids.drug}'`;
const sum = { agency: 'customs', variables: {}, constant: false, isSum: true } as const;

/** The first of the 90 days that end on the day of the hub's clock. */
const measuredFrom = '2026-10-04';

async function* readsOfCoverage(connection: BareConnection): AsyncGenerator<Read> {
  const totalOf = async (column: string, rows: string) => {
    const [row] = await rowsOf<{ total: string | number | null }>(
      connection,
      `select sum(${column}) as total from ${rows} and ${ofDrug}`,
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
    const query = `{ coverage(drugId: "${ids.drug}") { usedPer30Days bonded inInstitutions } }`;
    yield { ...sum, what: 'coverage', caller, query, expected };
  }
}

interface Group {
  rows: string;
  where?: string;
  field: string;
  key: string;
  count: string;
  entered: string;
  onHand: string;
}

const lots = { rows: 'bonded_lot', count: 'count(*)', entered: 'sum(entered)', onHand: 'sum(on_hand)' };
const bins = {
  rows: '(select bin_stock.*, bin.area_id from bin_stock join bin on bin.id = bin_stock.bin_id) binned',
  count: 'count(distinct lot_id)',
  entered: 'null',
  onHand: 'sum(quantity)',
};
/** What is grouped, by what, and how it is summed. */
const groups: Readonly<Record<string, Group>> = {
  DRUG: { ...lots, field: 'drug', key: 'drug_id' },
  IMPORTER: { ...lots, field: 'importer', key: 'importer_id' },
  LOT: { ...lots, field: 'lot', key: 'id' },
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
    for (const [group, { rows, where = all, field, key, count, entered, onHand }] of Object.entries(groups)) {
      const summed = await rowsOf<SumRow>(
        connection,
        `select ${key} as \`key\`, ${count} as lots, ${entered} as entered, ${onHand} as onHand
          from ${rows} where ${seen} and ${where} group by ${key} order by ${onHand} desc, ${key} limit 1000`,
      );
      const expected = {
        stockBy: summed.map((row) => ({
          key: field === 'month' ? row.key : { id: row.key },
          lots: Number(row.lots),
          entered: row.entered === null ? null : Number(row.entered),
          onHand: Number(row.onHand),
        })),
      };
      const selected = field === 'month' ? 'key: month' : `key: ${field} { id }`;
      const query = `{ stockBy(group: ${group}) { ${selected} lots entered onHand } }`;
      yield { ...sum, what: `stockBy ${group}`, caller, query, expected };
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
