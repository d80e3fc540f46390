import { raw } from '@mikro-orm/core';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { newLog } from '../log/new-log.ts';
import { StorageProbe } from '../database/storage.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { until } from '../testing/until.ts';
import { healthOf } from './health.ts';
import { watchStorage } from './watch-storage.ts';

let agency: TestAgency;
let said: string[];
let stop: () => Promise<void>;

beforeEach(async () => {
  agency = await startTestAgency('sqlite');
  said = [];
  const destination = new Writable({
    write: (line: Buffer, _, done) => {
      said.push((JSON.parse(line.toString()) as { msg: string }).msg);
      done();
    },
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stop = watchStorage(agency.database, newLog('info', destination));
});
afterEach(async () => {
  await stop();
  vi.useRealTimers();
  await agency.close();
});

const execute = (statement: string) => agency.database.orm.em.getConnection().execute(statement);
/** Leaves room for that many more pages of 4 KB. */
const leave = async (pages: number) => {
  const [{ page_count: count }] = await execute('PRAGMA page_count');
  await execute(`PRAGMA max_page_count = ${count + pages}`);
};
const write = (kilobytes: number) =>
  inTransaction(agency.database, (em) =>
    em.upsert(StorageProbe, { id: 2, filling: raw<string>(`hex(zeroblob(${kilobytes} * 512))`) }),
  );

/** Lets probes of the storage happen until that much has been logged. */
const untilSaid = (count: number) =>
  until(async () => {
    await vi.advanceTimersByTimeAsync(1000);
    return said.length >= count;
  });

test('storage is full until a large write would fit, and the log reports both once', async () => {
  await leave(50);
  for (let time = 0; time < 3; time += 1) await expect(write(2000)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
  await write(40);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await healthOf(agency.agency)).toBe('storage-full');
  expect(said).toEqual(['storage is full: commands are refused until there is room, queries are answered']);
  await leave(2000);
  await untilSaid(2);
  expect(await healthOf(agency.agency)).toBe('ok');
  expect(said.slice(1)).toEqual(['storage has room again']);
});

test('storage that is full again is reported again', async () => {
  for (const time of [1, 2]) {
    await leave(50);
    await expect(write(20_000)).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    await leave(20_000);
    await untilSaid(2 * time);
  }
  expect(said).toHaveLength(4);
});

test('an unresponsive database is distinguished from a full one', async () => {
  const [begun, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holding = inTransaction(agency.database, () => {
    begun.resolve();
    return held.promise;
  });
  await begun.promise;
  const health = healthOf(agency.agency);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await health).toBe('database-unavailable');
  held.resolve();
  await holding;
  expect(await healthOf(agency.agency)).toBe('ok');
  await execute('DROP TABLE feed_head');
  expect(await healthOf(agency.agency)).toBe('database-unavailable');
});
