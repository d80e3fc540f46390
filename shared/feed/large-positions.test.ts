import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AuditCheckpoint, AuditHead, AuditRow } from '../audit/audit.entity.ts';
import { newId } from '../id/new-id.ts';
import { Note, writeNote } from '../testing/note.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { resolveCursor } from './cursor.ts';
import { FeedCursor, FeedHead, FeedInbox } from './feed.entity.ts';

describe.each(databases)('beyond 32 bits on %s', (dialect) => {
  let agency: TestAgency;

  beforeEach(async () => {
    agency = await startTestAgency(dialect, { entities: [Note] });
  });
  afterEach(() => agency.close());

  const em = () => agency.database.orm.em.fork();

  test.each([2 ** 31, 2 ** 32, 2 ** 53 - 1])('log, audit chain and cursors continue: %d', async (position) => {
    const before = position - 1;
    await em().nativeUpdate(FeedHead, { id: 1 }, { position: before });
    await em().nativeUpdate(AuditHead, { id: 1 }, { seq: before });
    await writeNote(agency.as(), { idempotencyKey: newId(), text: 'one more' });
    const { feed } = agency.agency;
    const { events } = await feed.pull(before, 10);
    expect(events).toMatchObject([{ position }]);
    expect(await em().find(AuditRow, {})).toMatchObject([{ seq: position, feedPosition: position }]);
    const { id } = events[0]!;
    const cursor = (await feed.seal()).ofEvent({ position, name: id });
    expect(await resolveCursor(feed, cursor)).toEqual({ position, eventId: id });
    await agency.stop();
    const reopened = await agency.openAgain();
    expect(await reopened.orm.em.fork().find(AuditCheckpoint, {})).toMatchObject([{ seq: position }]);
    await reopened.close();
  });

  test('a follower stores its position', async () => {
    const position = 2 ** 32;
    const key = { upstream: 'upstream', position };
    await em().insert(FeedCursor, { ...key, epoch: newId() });
    await em().insert(FeedInbox, { ...key, eventId: newId(), appliedAt: testClock() });
    expect(await em().find(FeedCursor, key)).toHaveLength(1);
    expect(await em().findOne(FeedInbox, key)).toMatchObject({ position });
  });
});
