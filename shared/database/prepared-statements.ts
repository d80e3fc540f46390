import { LRUCache } from 'lru-cache';

/** The maximum length of all texts that are kept prepared, in characters. */
const maxTextLength = 1_000_000;

/** The part of SQLite's driver used here; MikroORM does not type it. */
interface SqliteDatabase {
  prepare(sql: string): object;
}

/** Keeps the statements of an SQLite database prepared, which its driver would otherwise compile for each execution. */
export function keepPrepared(native: object): void {
  const database = native as SqliteDatabase;
  const prepare = database.prepare.bind(database);
  const kept = new LRUCache<string, object>({ maxSize: maxTextLength, sizeCalculation: (_, sql) => sql.length });
  database.prepare = (sql) => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
}
