import { defineEntity, p } from '@mikro-orm/core';

/** SQLite codes and MySQL and MariaDB numbers of errors that mean a full disk. */
const sqliteCodes = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE']);
const serverNumbers = new Set([1021, 1114]);
/** ENOSPC, as servers quote it in storage engine errors. */
const noSpaceLeft = /\b(error|errno|errcode):? "?28\b/i;

export function isStorageFull(error: unknown): boolean {
  const { code, errno, message } = error as { code?: string; errno?: number; message?: string };
  if (sqliteCodes.has(code ?? '')) return true;
  return errno !== undefined && (serverNumbers.has(errno) || noSpaceLeft.test(message ?? ''));
}

/** A row written to find out whether the database has room again. */
export const StorageProbe = defineEntity({
  name: 'StorageProbe',
  tableName: 'storage_probe',
  properties: {
    id: p.integer().primary().autoincrement(false),
    // TEXT holds only 64 KB on servers.
    filling: p.text().columnType('mediumtext'),
  },
});

/** Whether a database has room: full from the first write that fails for lack of space until a probe succeeds. */
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
