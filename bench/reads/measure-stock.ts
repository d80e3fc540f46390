import { rowsOf } from '../bare-connection.ts';
import type { BenchDatabase } from '../bench-databases.ts';
import { median } from '../quantile.ts';
import { recordStatements } from '../recorded-statements.ts';
import type { FilledHub } from './filled-hub.ts';
import { spread } from './filled-table.ts';

/** A sum over all rows for every drug, through the gateway. */
export interface StockMeasurement {
  database: BenchDatabase;
  what: string;
  statements: number;
  wallMs: number;
  /** How much the resident memory of this process grew, in megabytes. */
  grownMb: number;
}

const sums = [
  {
    what: 'drugs { stock { onHand } }',
    agency: 'customs',
    selection: 'stock { value: onHand }',
    sql: 'select sum(on_hand) as total from bonded_lot',
  },
  {
    what: 'drugs { itemsInUse }',
    agency: 'trace',
    selection: 'value: itemsInUse',
    sql: "select count(*) as total from item where state = 'RECEIVED'",
  },
] as const;

export async function measureStock(database: BenchDatabase, { hub, bare }: FilledHub): Promise<StockMeasurement[]> {
  const client = await hub.as('bjmpa');
  const measured: StockMeasurement[] = [];
  for (const { what, agency, selection, sql } of sums) {
    const [row] = await rowsOf<{ total: number | string }>(bare[agency], sql);
    const send = async () => {
      const { drugs } = await client.query(`{ drugs(first: ${spread.drugs}) { nodes { ${selection} } } }`);
      const nodes = (drugs as { nodes: { value?: number; stock?: { value: number } }[] }).nodes;
      const total = nodes.reduce((sum, { value, stock }) => sum + (value ?? stock!.value), 0);
      if (nodes.length !== spread.drugs || total !== Number(row!.total)) throw new Error(`Wrong answer to ${what}`);
    };
    await send();
    const asked = new Set([hub.databaseUrls.whitelists, hub.databaseUrls[agency]]);
    const statements = (await recordStatements(send)).filter(({ database }) => asked.has(database));
    const before = process.memoryUsage().rss;
    const times: number[] = [];
    let highest = before;
    for (let round = 0; round < 5; round += 1) {
      const from = performance.now();
      await send();
      times.push(performance.now() - from);
      highest = Math.max(highest, process.memoryUsage().rss);
    }
    const grownMb = (highest - before) / 1024 ** 2;
    measured.push({ database, what, statements: statements.length, wallMs: median(times), grownMb });
  }
  return measured;
}
