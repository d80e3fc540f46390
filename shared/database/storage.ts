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
