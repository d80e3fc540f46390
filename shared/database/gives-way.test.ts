import { expect, test } from 'vitest';
import { Note } from '../testing/note.ts';
import { newTestDatabase } from '../testing/test-databases.ts';
import { openDatabase } from './open-database.ts';
import { inTransaction } from './transaction.ts';

test.each([1, 20])('between SQLite transactions of %i callers, whatever else waits gets its turn', async (callers) => {
  const file = await newTestDatabase('sqlite');
  const database = await openDatabase({ url: file.url, entities: [Note], migrations: [] });
  let turns = 0;
  let immediate = setImmediate(function count() {
    turns += 1;
    immediate = setImmediate(count);
  });
  const transactions = 20;
  let left = transactions;
  const call = async () => {
    while (left > 0) {
      left -= 1;
      await inTransaction(database, async () => {});
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  clearImmediate(immediate);
  expect(turns).toBeGreaterThanOrEqual(transactions - 1);
  await database.close();
  await file.remove();
});

test('a transaction on SQLite that fails gives the turn to the next', async () => {
  const file = await newTestDatabase('sqlite');
  const database = await openDatabase({ url: file.url, entities: [Note], migrations: [] });
  const failing = inTransaction(database, () => Promise.reject(new Error('fails')));
  const next = inTransaction(database, async () => 'runs');
  await expect(failing).rejects.toThrow('fails');
  expect(await next).toBe('runs');
  await database.close();
  await file.remove();
});
