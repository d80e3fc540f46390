import { defineEntity, p } from '@mikro-orm/core';

/** Codes of SQLite, and numbers of MySQL and MariaDB, of an error that says there is no room for what is written. */
const sqliteCodes = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE']);
const serverNumbers = new Set([1021, 1114]);
/** The number of "no space left on device", as servers quote it in errors of their storage engines. */
const noSpaceLeft = /\b(error|errno|errcode):? "?28\b/i;

export function isStorageFull(error: unknown): boolean {
  const { code, errno, message } = error as { code?: string; errno?: number; message?: string };
  if (sqliteCodes.has(code ?? '')) return true;
  return errno !== undefined && (serverNumbers.has(errno) || noSpaceLeft.test(message ?? ''));
}

/** One row that is written to learn whether a database has room again. */
export const StorageProbe = defineEntity({
  name: 'StorageProbe',
  tableName: 'storage_probe',
  properties: {
    id: p.integer().primary().autoincrement(false),
    // Plain text ends at 64 KB on servers.
    filling: p.text().columnType('mediumtext'),
  },
});

/** Whether a database has room: no longer from the first write that found none, and again when a probe was written. */
export class Storage {
  #isFull = false;
  /** Called when the storage becomes full. */
  onFull: () => void = () => {};

  get isFull(): boolean {
    return this.#isFull;
  }

  foundFull(): void {
    if (this.#isFull) return;
    this.#isFull = true;
    this.onFull();
  }

  foundRoom(): void {
    this.#isFull = false;
  }
}
