import { expect, test } from 'vitest';
import { startNoteAgencies } from '../testing/followed-notes.ts';

test('a follower with full storage reports that, not an unavailable upstream, and continues once there is room', async () => {
  const { downstream, follower, write, followed, close } = await startNoteAgencies('sqlite');
  const execute = (statement: string) => downstream.database.orm.em.getConnection().execute(statement);
  const texts = Array.from({ length: 60 }, (_, number) => `${String(number).padStart(3, '0')} ${'x'.repeat(100)}`);
  await write('first');
  await follower.catchUp();
  await write(...texts);
  const [{ page_count: pages }] = await execute('PRAGMA page_count');
  await execute(`PRAGMA max_page_count = ${pages}`);
  await expect(follower.catchUp()).rejects.toMatchObject({ code: 'STORAGE_FULL' });
  expect((await followed()).position).toBe(1);
  await execute('PRAGMA max_page_count = 100000');
  await follower.catchUp();
  const { position, copies } = await followed();
  expect([position, copies.length, new Set(copies.map((copy) => copy.slice(-2)))]).toEqual([61, 61, new Set(['×1'])]);
  await close();
});
