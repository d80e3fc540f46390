import type { MigrationFile, MigrationRun } from '../database/migration-file.ts';

/** A migration that numbers the rows of lists: existing ones in id order, as they were listed before. */
export function linesOf(name: string, tables: readonly string[]): MigrationFile {
  return {
    name,
    sqlite: [],
    mysql: [],
    async run(migration) {
      for (const table of tables) {
        await numberRows[migration.dialect](migration, table);
        await migration.execute(
          `insert into \`list_head\` (\`list\`, \`line\`) select '${table}', count(*) from \`${table}\``,
        );
      }
    },
  };
}

const numberRows: Readonly<Record<MigrationRun['dialect'], (run: MigrationRun, table: string) => Promise<void>>> = {
  // SQLite adds no column that is not null to a table with rows, so the table is written again.
  sqlite: async ({ execute }, table) => {
    const described = await execute('select type, sql from sqlite_master where tbl_name = ? and sql is not null', [
      table,
    ]);
    const [create, ...indexes] = described
      .toSorted((a) => (a['type'] === 'table' ? -1 : 1))
      .map(({ sql }) => String(sql));
    const columns = await execute(`pragma table_info(\`${table}\`)`);
    const names = columns.map(({ name }) => `\`${String(name)}\``).join(', ');
    const body = create!.slice(create!.indexOf('(')).replace('primary key, ', 'primary key, `line` integer not null, ');
    const numbered = `${table}_in_order`;
    await execute(`create table \`${numbered}\` ${body}`);
    await execute(
      `insert into \`${numbered}\` (\`line\`, ${names})
        select row_number() over (order by \`id\`), ${names} from \`${table}\``,
    );
    await execute(`drop table \`${table}\``);
    await execute(`alter table \`${numbered}\` rename to \`${table}\``);
    for (const index of indexes) await execute(index);
    await execute(`create unique index \`${table}_line_unique\` on \`${table}\` (\`line\`)`);
  },
  mysql: async ({ execute }, table) => {
    await execute(`alter table \`${table}\` add column \`line\` bigint null`);
    await execute(
      `update \`${table}\` as \`row\`
        join (select \`id\`, row_number() over (order by \`id\`) as \`line\` from \`${table}\`) as \`numbered\`
          on \`numbered\`.\`id\` = \`row\`.\`id\`
         set \`row\`.\`line\` = \`numbered\`.\`line\``,
    );
    await execute(`alter table \`${table}\` modify \`line\` bigint not null`);
    await execute(`alter table \`${table}\` add unique \`${table}_line_unique\` (\`line\`)`);
  },
};
