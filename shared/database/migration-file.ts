import { Migration } from '@mikro-orm/migrations';
import type { Dialect } from './open-database.ts';

/** One step of a schema, written out for each dialect. A migration that has been released is never edited. */
export interface MigrationFile {
  /** Sorts the steps, for example `0001-initial`. */
  name: string;
  sqlite: readonly string[];
  mysql: readonly string[];
}

export function migrationsFor(dialect: Dialect, files: readonly MigrationFile[]) {
  return files.map((file) => ({
    name: file.name,
    class: class extends Migration {
      override up(): void {
        for (const statement of file[dialect]) this.addSql(statement);
      }
    },
  }));
}
