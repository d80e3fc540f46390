import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import { IdempotencyRecord } from '../command/idempotency.entity.ts';
import type { SentStatement } from '../database/statement-channel.ts';
import { FeedCursor, FeedInbox } from '../feed/feed.entity.ts';
import { newId } from '../id/new-id.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { databases } from '../testing/test-databases.ts';
import { until } from '../testing/until.ts';
import { startSweeping } from './start-sweeping.ts';
import { maxBatch, sweepBatch } from './sweep.ts';

const dayMs = 24 * 60 * 60 * 1000;
const begin = new Date('2024-02-29T16:00:00Z');

let runs = 0;
const run = command<CommandInput, number>({ name: 'run', run: async () => (runs += 1) });

describe.each(databases)('past its retention, on %s,', (dialect) => {
  let agency: TestAgency;
  let now: Date;

  beforeEach(async () => {
    now = begin;
    agency = await startTestAgency(dialect, { clock: () => now });
  });
  afterEach(() => agency.close());

  const em = () => agency.database.orm.em.fork();
  const later = (days: number, ms = 0) => (now = new Date(begin.getTime() + days * dayMs + ms));
  const sweep = () => sweepBatch(agency.agency);

  /** Applied facts, one a day; each log's first is at the beginning. */
  const fillInbox = async (upstream: string, count: number) => {
    await em().insert(FeedCursor, { upstream, position: count + 5 });
    const rows = Array.from({ length: count }, (_, index) => ({
      upstream,
      position: index + 1,
      eventId: newId(),
      appliedAt: new Date(begin.getTime() + index * dayMs),
    }));
    await em().insertMany(FeedInbox, rows);
  };
  const inbox = async (upstream: string) =>
    (await em().find(FeedInbox, { upstream }, { orderBy: { position: 'asc' } })).map(({ position }) => position);

  test('is a result after 90 days: until then a repeated request gets it, afterwards it is executed again', async () => {
    const input = { idempotencyKey: 'once' };
    const first = await run(agency.as(), input);
    later(90);
    await sweep();
    expect(await run(agency.as(), input)).toBe(first);
    later(90, 1);
    await sweep();
    expect(await em().count(IdempotencyRecord)).toBe(0);
    expect(await run(agency.as(), input)).toBe(first + 1);
  });

  test('is a fact applied 400 days ago, except the last of each log', async () => {
    await fillInbox('a', 4);
    await fillInbox('b', 1);
    later(400);
    await sweep();
    expect([await inbox('a'), await inbox('b')]).toEqual([[1, 2, 3, 4], [1]]);
    later(402);
    await sweep();
    expect([await inbox('a'), await inbox('b')]).toEqual([[3, 4], [1]]);
    later(4000);
    await sweep();
    expect([await inbox('a'), await inbox('b')]).toEqual([[4], [1]]);
  });

  test('is a result of one command of one organisation, not others with the same key', async () => {
    const old = { organisation: 'AGENCY:BJMPA', command: 'run', key: 'key', fingerprint: 'f', result: 1, at: begin };
    later(90, 1);
    const kept = [
      { ...old, organisation: 'AGENCY:BJHC', at: now },
      { ...old, command: 'walk', at: now },
    ];
    await em().insertMany(IdempotencyRecord, [old, ...kept]);
    await sweep();
    const left = await em().find(IdempotencyRecord, {}, { orderBy: { organisation: 'asc' } });
    expect(left.map(({ organisation, command: of }) => [organisation, of])).toEqual([
      ['AGENCY:BJHC', 'run'],
      ['AGENCY:BJMPA', 'walk'],
    ]);
  });

  test('everything is deleted in batches, the oldest results first', async () => {
    const record = { organisation: 'AGENCY:BJMPA', command: 'run', fingerprint: 'f', result: 1 };
    const records = Array.from({ length: maxBatch + 1 }, (_, index) => ({
      ...record,
      key: String(index).padStart(4, '0'),
      at: new Date(begin.getTime() - index),
    }));
    await em().insertMany(IdempotencyRecord, records);
    await fillInbox('a', maxBatch + 2);
    later(4000);
    expect(await sweep()).toBe(true);
    expect(await em().find(IdempotencyRecord, {})).toMatchObject([{ key: '0000' }]);
    expect(await inbox('a')).toEqual([maxBatch + 1, maxBatch + 2]);
    expect(await sweep()).toBe(false);
    expect([await em().count(IdempotencyRecord), await inbox('a')]).toEqual([0, [maxBatch + 2]]);
  });

  test('every such row is deleted at a following agency', async () => {
    await fillInbox('a', 2 * maxBatch + 2);
    later(4000);
    await agency.follow();
    await until(async () => (await inbox('a')).length === 1);
    expect(await inbox('a')).toEqual([2 * maxBatch + 2]);
  });

  test('a row is deleted though it expires while the agency runs', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const row = { organisation: 'AGENCY:BJMPA', command: 'run', key: 'key', fingerprint: 'f', result: 1, at: begin };
    await em().insert(IdempotencyRecord, row);
    const stop = startSweeping(agency.agency);
    later(90, 1);
    await until(async () => {
      vi.advanceTimersByTime(60 * 60 * 1000);
      return (await em().count(IdempotencyRecord)) === 0;
    });
    await stop();
    vi.useRealTimers();
    expect(await em().count(IdempotencyRecord)).toBe(0);
  });

  test('deleting stops between two batches when the agency stops, and is over then', async () => {
    await fillInbox('a', 6 * maxBatch);
    later(4000);
    await startSweeping(agency.agency)();
    const sent: string[] = [];
    const record = (message: unknown) => void sent.push((message as SentStatement).sql);
    subscribe('hub:statement', record);
    const left = (await inbox('a')).length;
    unsubscribe('hub:statement', record);
    expect(sent).toHaveLength(1);
    expect(left).toBeGreaterThan(3 * maxBatch);
    expect(left % maxBatch).toBe(0);
  });
});
