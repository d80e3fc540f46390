import { expect, test } from 'vitest';
import { Note } from '../testing/note.ts';
import { newTestDatabase } from '../testing/test-databases.ts';
import { openDatabase } from './open-database.ts';
import { inTransaction } from './transaction.ts';

test('between transactions on SQLite, whatever else waits for the process gets its turn', async () => {
  const file = await newTestDatabase('sqlite');
  const database = await openDatabase({ url: file.url, entities: [Note], migrations: [] });
  let turns = 0;
  let immediate = setImmediate(function count() {
    turns += 1;
    immediate = setImmediate(count);
  });
  const transactions = 20;
  for (let count = 0; count < transactions; count += 1) await inTransaction(database, async () => {});
  clearImmediate(immediate);
  expect(turns).toBeGreaterThanOrEqual(transactions - 1);
  await database.close();
  await file.remove();
});
