import type { MigrationRun } from './migration-file.ts';

/**
 * Makes a server compare texts in existing tables byte by byte and without padding, as SQLite and newly created tables
 * do. JSON columns keep the collation that the server gives them.
 */
export async function makeTextsExact({ dialect, collation, execute }: MigrationRun): Promise<void> {
  if (dialect === 'sqlite') return;
  const columns = await execute(
    `select c.table_name as tableName, c.column_name as columnName, c.column_type as type, c.is_nullable as nullable
      from information_schema.columns c join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.collation_name is not null
        and c.collation_name <> ? and c.data_type in ('varchar', 'text', 'mediumtext')
      order by c.table_name, c.ordinal_position`,
    [collation],
  );
  for (const [table, ofTable] of Map.groupBy(columns, ({ tableName }) => String(tableName))) {
    const changes = ofTable.map(
      ({ columnName, type, nullable }) =>
        `modify \`${String(columnName)}\` ${String(type)} character set utf8mb4 collate ${collation} ${nullable === 'YES' ? 'null' : 'not null'}`,
    );
    await execute(`alter table \`${table}\` default character set utf8mb4 collate ${collation}, ${changes.join(', ')}`);
  }
}
