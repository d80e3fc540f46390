import { Migration } from '@mikro-orm/migrations';
import type { Dialect } from './open-database.ts';

/** One step of a schema, written out for each dialect. A migration that has been released is never edited. */
export interface MigrationFile {
  /** Sorts the steps, for example `0001-initial`. */
  name: string;
  sqlite: readonly string[];
  /** Whatever collation these name, tables are made with the one of `MigrationRun`. */
  mysql: readonly string[];
  /** What no list of statements can do, such as to work out the values of a new column. Runs after the statements. */
  run?(run: MigrationRun): Promise<void>;
}

export interface MigrationRun {
  dialect: Dialect;
  /** The collation of texts on a server: compares byte by byte, without padding. */
  collation: string;
  /** Runs a statement in the transaction of the migration, and returns its rows. */
  execute: (statement: string, params?: unknown[]) => Promise<Record<string, unknown>[]>;
}

export function migrationsFor(dialect: Dialect, files: readonly MigrationFile[], collation = '') {
  return files.map((file) => ({
    name: file.name,
    class: class extends Migration {
      override async up(): Promise<void> {
        for (const statement of file[dialect]) {
          await this.execute(statement.replaceAll(/\bcollate utf8mb4_\w+/g, `collate ${collation}`));
        }
        const execute = (statement: string, params?: unknown[]) => this.execute(statement, params);
        await file.run?.({ dialect, collation, execute });
      }
    },
  }));
}
