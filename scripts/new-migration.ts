// Writes the next migration of a subgraph: what its migrations lack compared with its entities, for each dialect, and lists
// it in the wiring. npm run migration -- customs storage-areas   (needs HUB_TEST_MYSQL_URL or a server on 127.0.0.1:3306)
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SubgraphDefinition } from '../shared/subgraph/definition.ts';

process.env['HUB_TEST_MYSQL_URL'] ??= 'mysql://root@127.0.0.1:3306';
const { statementsToMigrate } = await import('../shared/testing/statements-to-migrate.ts');

const root = dirname(import.meta.dirname);
const [name, title] = process.argv.slice(2);
const folder = join(root, 'subgraphs', name ?? '');
if (!name || !existsSync(join(folder, 'subgraph.ts')) || !title || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(title)) {
  console.error('Usage: npm run migration -- <subgraph> <title-with-dashes>');
  process.exit(2);
}

// A new entity is known to its subgraph from then on.
run(process.execPath, join(root, 'scripts', 'generate.ts'));
const definition = ((await import(join(folder, 'subgraph.ts'))) as Record<string, SubgraphDefinition>)[name]!;
const sqlite = await statementsToMigrate.sqlite(definition);
const mysql = await statementsToMigrate.mysql(definition);
if (sqlite.length + mysql.length === 0) {
  console.log(`The migrations of ${name} lack nothing.`);
  process.exit(0);
}

const numbers = definition.migrations.map((migration) => Number(migration.name.slice(0, 4)));
const migration = `${String(Math.max(...numbers) + 1).padStart(4, '0')}-${title}`;
const identifier = title.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const list = (statements: readonly string[]) => statements.map((sql) => `${JSON.stringify(sql)},\n`).join('');
const file = join(folder, 'migrations', `${migration}.ts`);
writeFileSync(
  file,
  `import type { MigrationFile } from '@hub/shared/database/migration-file.ts';

export const ${identifier}: MigrationFile = {
  name: '${migration}',
  sqlite: [\n${list(sqlite)}  ],
  mysql: [\n${list(mysql)}  ],
};
`,
);
run(join(root, 'node_modules', '.bin', 'oxfmt'), file);
console.log(`wrote ${file}`);
run(process.execPath, join(root, 'scripts', 'generate.ts'));

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
