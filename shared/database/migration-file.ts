import { Migration } from '@mikro-orm/migrations';
import type { Dialect } from './open-database.ts';

/** One schema migration, written out for each dialect. A released migration is never edited. */
export interface MigrationFile {
  /** Determines the order, for example `0001-initial`. */
  name: string;
  sqlite: readonly string[];
  /** Tables get the collation of `MigrationRun`, whichever one is named here. */
  mysql: readonly string[];
  /** For what plain statements cannot do, such as computing the values of a new column. Runs after the statements. */
  run?(run: MigrationRun): Promise<void>;
}

export interface MigrationRun {
  dialect: Dialect;
  /** The collation for texts on a server: byte-wise, without padding. */
  collation: string;
  /** Runs a statement in the migration's transaction and returns its rows. */
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
