import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import { IdempotencyRecord } from '../command/idempotency.entity.ts';
import { FeedCursor, FeedInbox } from '../feed/feed.entity.ts';
import { newId } from '../id/new-id.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { databases } from '../testing/test-databases.ts';
import { until } from '../testing/until.ts';
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

  test('everything is deleted in batches', async () => {
    const record = { organisation: 'AGENCY:BJMPA', command: 'run', fingerprint: 'f', result: 1, at: begin };
    const records = Array.from({ length: maxBatch + 1 }, (_, index) => ({ ...record, key: `${index}` }));
    await em().insertMany(IdempotencyRecord, records);
    await fillInbox('a', maxBatch + 2);
    later(4000);
    expect(await sweep()).toBe(true);
    expect([await em().count(IdempotencyRecord), await inbox('a')]).toEqual([1, [maxBatch + 1, maxBatch + 2]]);
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
});
