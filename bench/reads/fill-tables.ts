import { subgraphNames, type SubgraphName } from '../../hub/agencies.ts';
import { openBare, rowsOf, type BareConnection } from '../bare-connection.ts';
import type { BenchDatabase } from '../bench-databases.ts';
import type { FilledTable } from './filled-table.ts';
import { rowSql, type RowSql } from './row-sql.ts';
import { tablesOfCustoms } from './tables-of-customs.ts';
import { tablesOfSafety } from './tables-of-safety.ts';
import { tablesOfTrace } from './tables-of-trace.ts';
import { tablesOfWhitelists } from './tables-of-whitelists.ts';
import { withoutIndexes } from './without-indexes.ts';

const tablesOf: Readonly<Record<SubgraphName, (sql: RowSql, rows: number) => FilledTable[]>> = {
  whitelists: tablesOfWhitelists,
  customs: tablesOfCustoms,
  trace: tablesOfTrace,
  safety: tablesOfSafety,
};

/** No register has more rows. */
const maxRegister = 5000;

/** Fills the tables behind the lists of all agencies, or only some of them, by statements of the databases. */
export async function fillTables(
  database: BenchDatabase,
  urls: Readonly<Record<SubgraphName, string>>,
  { rows, only }: { rows: number; only: readonly string[] | undefined },
  say: (line: string) => void,
): Promise<void> {
  for (const agency of subgraphNames) {
    const connection = await openBare(urls[agency]);
    await run(connection, 'create table bench_number (i integer not null primary key)');
    await run(connection, 'insert into bench_number values (1)');
    for (let count = 1; count < Math.max(rows, maxRegister); count *= 2)
      await run(connection, `insert into bench_number select i + ${count} from bench_number`);
    for (const { table, count, where = '1 = 1', columns } of tablesOf[agency](rowSql[database], rows)) {
      if (count === undefined && only && !only.includes(table)) continue;
      const begun = performance.now();
      const names = Object.keys(columns).map((name) => `\`${name}\``);
      await withoutIndexes(database, connection, table, () =>
        run(
          connection,
          `insert into ${table} (${names.join(', ')})
            select ${Object.values(columns).join(', ')} from bench_number where i <= ${count ?? rows} and ${where} order by i`,
        ),
      );
      // A server collects these statistics by itself, some time after so many rows were written.
      if (database === 'mysql') await run(connection, `analyze table ${table}`);
      if (count === undefined)
        say(`${database}: ${rows} rows in ${table}, ${Math.round(performance.now() - begun)} ms`);
    }
    await run(connection, 'drop table bench_number');
    await connection.close();
  }
}

async function run(connection: BareConnection, sql: string): Promise<void> {
  await rowsOf(connection, sql);
}
