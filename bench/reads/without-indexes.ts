import { rowsOf, type BareConnection } from '../bare-connection.ts';
import type { BenchDatabase } from '../bench-databases.ts';

/** Fills a table without its indexes and adds them afterwards, which is faster and leaves the same table. */
export async function withoutIndexes(
  database: BenchDatabase,
  connection: BareConnection,
  table: string,
  fill: () => Promise<void>,
): Promise<void> {
  const indexes = await indexesOf[database](connection, table);
  for (const { drop } of indexes) await rowsOf(connection, drop);
  await fill();
  for (const { create } of indexes) await rowsOf(connection, create);
}

interface Index {
  drop: string;
  create: string;
}

const indexesOf: Readonly<Record<BenchDatabase, (connection: BareConnection, table: string) => Promise<Index[]>>> = {
  sqlite: async (connection, table) => {
    const rows = await rowsOf<{ name: string; sql: string }>(
      connection,
      "select name, sql from sqlite_master where type = 'index' and tbl_name = ? and sql is not null",
      [table],
    );
    return rows.map(({ name, sql }) => ({ drop: `drop index \`${name}\``, create: sql }));
  },
  mysql: async (connection, table) => {
    const rows = await rowsOf<{ name: string; column: string; other: number | string }>(
      connection,
      `select index_name as name, column_name as \`column\`, non_unique as other from information_schema.statistics
        where table_schema = database() and table_name = ? and index_name <> 'PRIMARY'
        order by index_name, seq_in_index`,
      [table],
    );
    return Array.from(
      Map.groupBy(rows, ({ name }) => name),
      ([name, columns]) => {
        const kind = Number(columns[0]!.other) === 0 ? 'unique' : 'index';
        const list = columns.map(({ column }) => `\`${column}\``).join(', ');
        return {
          drop: `alter table ${table} drop index \`${name}\``,
          create: `alter table ${table} add ${kind} \`${name}\` (${list})`,
        };
      },
    );
  },
};
