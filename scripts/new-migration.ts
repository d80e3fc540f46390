// Writes the next migration of a subgraph: what its migrations lack compared with its entities, for each dialect.
// npm run migration -- customs add-storage-area   (needs HUB_TEST_MYSQL_URL or a server on 127.0.0.1:3306)
// On MariaDB the comparison also lists unchanged nullable and JSON columns: delete those statements.
// The contract test of the subgraph then checks whether the rest makes the tables match the entities.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dialect } from '../shared/database/open-database.ts';
import { openAgencyDatabase } from '../shared/subgraph/open-agency-database.ts';

process.env['HUB_TEST_MYSQL_URL'] ??= 'mysql://root@127.0.0.1:3306';
const { newTestDatabase } = await import('../shared/testing/test-databases.ts');

const [name, title] = process.argv.slice(2);
if (!name || !title || !/^[a-z0-9-]+$/.test(title)) {
  console.error('Usage: npm run migration -- <subgraph> <title-with-dashes>');
  process.exit(2);
}
const folder = join(dirname(import.meta.dirname), 'subgraphs', name);
const { entities, migrations } = (await import(join(folder, 'subgraph.ts')))[name];

async function missingStatements(dialect: Dialect): Promise<string[]> {
  const test = await newTestDatabase(dialect);
  const database = await openAgencyDatabase({ entities, migrations }, test.url);
  const sql = await database.orm.schema.getUpdateSchemaSQL({ wrap: false });
  await database.close();
  await test.remove();
  return sql
    .split(/;\n+/)
    .map((statement: string) => statement.trim().replace(/;$/, ''))
    .filter((statement: string) => statement !== '');
}

// The migrations that all subgraphs share are numbered among its own.
const numbers = migrations.map(({ name: migration }: { name: string }) => Number(migration.split('-', 1)[0]));
const next = String(Math.max(...numbers) + 1);
const file = `${next.padStart(4, '0')}-${title}`;
const list = (statements: readonly string[]) => statements.map((sql) => `    ${JSON.stringify(sql)},\n`).join('');
const identifier = title.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
writeFileSync(
  join(folder, 'migrations', `${file}.ts`),
  `import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const ${identifier}: MigrationFile = {
  name: '${file}',
  sqlite: [\n${list(await missingStatements('sqlite'))}  ],
  mysql: [\n${list(await missingStatements('mysql'))}  ],
};
`,
);
console.log(`wrote subgraphs/${name}/migrations/${file}.ts; add it to database.ts`);
