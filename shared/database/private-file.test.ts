import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Counter } from '../testing/counters.ts';
import { openDatabase } from './open-database.ts';

let folder: string;
let umask: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
  chmodSync(folder, 0o777);
  umask = process.umask(0);
});
afterEach(() => {
  process.umask(umask);
  rmSync(folder, { recursive: true });
});

const modes = () => {
  const files = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
  return Object.fromEntries(files) as Record<string, number>;
};
const owned = { 'own.db': 0o600, 'own.db-wal': 0o600, 'own.db-shm': 0o600 };

/** Opens a database in the folder and writes to it, so that all its files exist. */
async function openAndWrite() {
  const database = await openDatabase({ url: `sqlite:${join(folder, 'own.db')}`, entities: [Counter], migrations: [] });
  await database.orm.schema.update();
  return database;
}

test('a new database and its companion files are readable by their owner only, even in a world-readable folder', async () => {
  const database = await openAndWrite();
  expect(modes()).toEqual(owned);
  await database.close();
});

test('opening a database that others could read makes its files private', async () => {
  const before = await openAndWrite();
  for (const name of Object.keys(owned)) chmodSync(join(folder, name), 0o666);
  const database = await openAndWrite();
  expect(modes()).toEqual(owned);
  await database.close();
  await before.close();
});

test('opening a database does not touch other files', async () => {
  writeFileSync(join(folder, 'other.db'), '', { mode: 0o644 });
  const database = await openAndWrite();
  expect(modes()).toEqual({ ...owned, 'other.db': 0o644 });
  await database.close();
});
