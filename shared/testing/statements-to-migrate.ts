import type { Dialect } from '../database/open-database.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { inDescribed, inMigrated, missingStatements, partsOfTables } from './database-tables.ts';

type Tables = Pick<SubgraphDefinition, 'entities' | 'migrations'>;

/** What the migrations lack compared with the entities, as statements for one kind of database. */
export const statementsToMigrate: Readonly<Record<Dialect, (tables: Tables) => Promise<string[]>>> = {
  sqlite: (tables) => inMigrated('sqlite', tables, missingStatements),
  // MikroORM takes every nullable and every JSON column of MariaDB for changed, even right after it has created them. Such
  // a statement stays only if the server describes the column otherwise than it should be.
  mysql: async (tables) => {
    const read = async (...[database]: Parameters<typeof missingStatements>) => ({
      missing: await missingStatements(database),
      parts: new Set(await partsOfTables(database)),
    });
    const migrated = await inMigrated('mysql', tables, read);
    const described = await inDescribed('mysql', tables, read);
    return migrated.missing.filter((statement) => {
      if (!described.missing.includes(statement)) return true;
      const [, table, column] = /^alter table `(\w+)` modify `(\w+)` /.exec(statement) ?? [];
      const isOfColumn = (part: string) => part.startsWith(`${table}: \`${column}\` `);
      return [...migrated.parts].some((part) => isOfColumn(part) && !described.parts.has(part));
    });
  },
};
