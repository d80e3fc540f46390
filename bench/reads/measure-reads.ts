import type { BareConnection } from '../bare-connection.ts';
import type { BenchDatabase } from '../bench-databases.ts';
import { profiled } from '../profile.ts';
import { median } from '../quantile.ts';
import { openFilledHub, type FilledHub } from './filled-hub.ts';
import { lists } from './lists.ts';
import { sumsOfCustoms } from './sums-of-customs.ts';
import { measureStock, type StockMeasurement } from './measure-stock.ts';
import type { ReadsOptions } from './options.ts';
import { readsByKey, readsOf, type Read, type ReadField } from './read.ts';

/** What a query took, in milliseconds. */
interface Taken {
  wallMs: number;
  /** Processor time of this process. */
  processorMs: number;
}

export interface ReadMeasurement {
  database: BenchDatabase;
  name: string;
  /** Whether its time must not grow with the number of rows. */
  constant: boolean;
  /** Whether it is a sum of many rows. */
  isSum: boolean;
  statements: number;
  few: Taken;
  many: Taken;
  /** The statements with many rows, on the bare driver. */
  bare: Taken;
}

export interface Measured {
  reads: ReadMeasurement[];
  stock: StockMeasurement[];
}

const fields: readonly ReadField[] = [
  ...lists.map((list) => {
    const { agency, field, table, also = [] } = list;
    return {
      agency,
      field,
      tables: [table, ...also],
      reads: (connection: BareConnection) => readsOf(list, connection),
    };
  }),
  ...sumsOfCustoms,
];

export async function measureReads(
  database: BenchDatabase,
  options: ReadsOptions,
  say: (line: string) => void,
): Promise<Measured> {
  const wanted = fields.filter(({ field }) => options.lists.length === 0 || options.lists.includes(field));
  const tables = wanted.flatMap(({ tables: each }) => each);
  const only = options.lists.length === 0 ? undefined : tables;
  const [few, many] = [
    await openFilledHub(database, { rows: options.rows[0], only }, say),
    await openFilledHub(database, { rows: options.rows[1], only }, say),
  ];
  try {
    const reads: ReadMeasurement[] = [];
    const measure = async (before: Read, read: Read) => {
      const measured = await measureRead([few, before], [many, read], options.repeats);
      reads.push({
        database,
        name: nameOf(read),
        constant: before.constant && read.constant,
        isSum: read.isSum ?? false,
        ...measured,
      });
    };
    for (const { agency, field, reads: readsOfField } of wanted) {
      say(`${database}: ${field}`);
      const before = new Map<string, Read>();
      for await (const read of readsOfField(few.bare[agency])) before.set(nameOf(read), read);
      for await (const read of readsOfField(many.bare[agency])) {
        const same = before.get(nameOf(read));
        // With few rows, some lists are empty.
        if (same) await measure(same, read);
      }
    }
    if (only) return { reads, stock: [] };
    for (const read of readsByKey()) await measure(read, read);
    return { reads, stock: await measureStock(database, many) };
  } finally {
    await few.close();
    await many.close();
  }
}

const nameOf = ({ what, caller }: Read): string => `${what} (${caller})`;

async function measureRead(
  [few, before]: [FilledHub, Read],
  [many, read]: [FilledHub, Read],
  repeats: number,
): Promise<Pick<ReadMeasurement, 'statements' | 'few' | 'many' | 'bare'>> {
  const { statements, replay } = await many.replayer(read);
  const [small, large, bare] = await inTurn([few.sender(before), () => profiled(many.sender(read)), replay], repeats);
  return { statements, few: small!, many: large!, bare: bare! };
}

/** No works are repeated for longer, in milliseconds. */
const patience = 5000;

/** Does works in turn, so that whatever else the machine does slows all of them. */
async function inTurn(works: readonly (() => Promise<void>)[], repeats: number): Promise<Taken[]> {
  const times = works.map(() => [] as number[]);
  const processor = works.map(() => 0);
  const begun = performance.now();
  for (let round = -2; round < repeats && (round < 3 || performance.now() - begun < patience); round += 1) {
    for (const [index, work] of works.entries()) {
      const cpu = process.cpuUsage();
      const from = performance.now();
      await work();
      const wallMs = performance.now() - from;
      const { user, system } = process.cpuUsage(cpu);
      // The first rounds warm up.
      if (round < 0) continue;
      times[index]!.push(wallMs);
      processor[index]! += (user + system) / 1000;
    }
  }
  return times.map((each, index) => ({ wallMs: median(each), processorMs: processor[index]! / each.length }));
}
