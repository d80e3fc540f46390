import { describe, expect, test } from 'vitest';
import type { Dialect } from '../database/open-database.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { inDescribed, inMigrated, missingStatements, partsOfTables } from './database-tables.ts';
import { databases } from './test-databases.ts';

/** The migrations produce exactly the tables that the entities describe. */
export function migrationsContract(definition: SubgraphDefinition): void {
  test('migrations are in the order of their names, each of which is taken once', () => {
    const names = definition.migrations.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
  });

  // By an index of a column that is not, MariaDB 10.11 now and then finds no row, right after rows of it have changed.
  test('columns that are worked out from others are stored', () => {
    const columns = definition.entities.flatMap(({ meta }) => Object.values(meta.properties));
    const expressions = columns.flatMap(({ generated }) => generated ?? []);
    expect(expressions.filter((each) => typeof each !== 'string' || !each.endsWith(' stored'))).toEqual([]);
  });

  describe.each(databases)('database, on %s', (dialect) => {
    test('migrations and entities are equal', async () => {
      expect(await differences[dialect](definition)).toEqual([]);
    });
  });
}

const differences: Readonly<Record<Dialect, (definition: SubgraphDefinition) => Promise<string[]>>> = {
  sqlite: (definition) => inMigrated('sqlite', definition, missingStatements),
  // MikroORM's own comparison reports every nullable and JSON column of MariaDB as changed, and so would hide a real
  // change. Instead, the server describes what the migrations created, and what the entities create in a new schema.
  mysql: async (definition) => {
    const migrated = await inMigrated('mysql', definition, partsOfTables);
    const described = await inDescribed('mysql', definition, partsOfTables);
    const superfluous = migrated.filter((part) => !described.includes(part)).map((part) => `only migrated: ${part}`);
    const missing = described.filter((part) => !migrated.includes(part)).map((part) => `only described: ${part}`);
    return [...superfluous, ...missing];
  },
};
