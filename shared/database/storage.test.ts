import { expect, test } from 'vitest';
import { isStorageFull } from './storage.ts';

// As worded by SQLite, MySQL 8.4 and MariaDB.
test.each([
  { code: 'SQLITE_FULL', message: 'database or disk is full' },
  { code: 'SQLITE_IOERR_SHMSIZE', message: 'disk I/O error' },
  { errno: 1114, message: "The table 'note' is full" },
  { errno: 1021, message: 'Disk full (/tmp/#sql-1); waiting for someone to free some space...' },
  { errno: 1030, message: 'Got error 28 "No space left on device" from storage engine InnoDB' },
  { errno: 1030, message: "Got error 28 - 'No space left on device' from storage engine" },
  { errno: 3, message: 'Error writing file \'./hub/note.MAD\' (Errcode: 28 "No space left on device")' },
  { errno: 1026, message: "Error writing file '/tmp/MY1' (OS errno 28 - No space left on device)" },
])('full: $message', (error) => {
  expect(isStorageFull(error)).toBe(true);
});

test.each([
  { code: 'SQLITE_IOERR_READ', message: 'disk I/O error' },
  { code: 'SQLITE_CONSTRAINT', message: 'CHECK constraint failed: errno: 28' },
  { errno: 1205, message: 'Lock wait timeout exceeded; try restarting transaction' },
  { errno: 1030, message: 'Got error 128 "Out of memory" from storage engine InnoDB' },
  { message: 'The table is full' },
])('not full: $message', (error) => {
  expect(isStorageFull(error)).toBe(false);
});
