import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { FeedCursor, FeedEvent, FeedHead, FeedInbox, FeedLostEvent } from './feed.entity.ts';
import { FeedLog } from './feed-log.ts';

describe.each(databases)('a log that was restored from a backup, on %s', (dialect) => {
  let agencies: NoteAgencies;

  beforeEach(async () => {
    agencies = await startNoteAgencies(dialect);
    await agencies.write('a');
    await agencies.follower.catchUp();
  });
  afterEach(() => agencies.close());

  const upstreamTables = () => agencies.upstream.database.orm.em.fork();
  const ownTables = () => agencies.downstream.database.orm.em.fork();
  const eventIds = async () => {
    const { events } = await agencies.upstream.agency.feed.pull(0, 100);
    return events.map(({ id }) => id);
  };

  /** Restores the upstream to a position, with a new epoch. */
  const restoreTo = async (position: number) => {
    await upstreamTables().nativeDelete(FeedEvent, { position: { $gt: position } });
    const last = await upstreamTables().findOneOrFail(FeedEvent, { position });
    await upstreamTables().nativeUpdate(FeedHead, { id: 1 }, { position, eventId: last.id });
    return inTransaction(agencies.upstream.database, (em) => FeedLog.beginEpoch(em));
  };

  test('has another epoch, the same events and the same head', async () => {
    await agencies.write('b');
    const { epoch } = await agencies.upstream.agency.feed.head();
    const [a] = await eventIds();
    const end = await restoreTo(1);
    expect(end).toMatchObject({ position: 1, eventId: a });
    expect(end.epoch).not.toBe(epoch);
    expect(await agencies.upstream.agency.feed.head()).toEqual(end);
    expect(await eventIds()).toEqual([a]);
  });

  test('is followed further by a follower that saw nothing of what it lost', async () => {
    await agencies.write('b');
    const { epoch } = await restoreTo(1);
    await agencies.follower.catchUp();
    expect(await ownTables().findOneOrFail(FeedCursor, { upstream: 'upstream' })).toMatchObject({ epoch });
    await agencies.write('x');
    await agencies.follower.catchUp();
    expect(await agencies.follower.lostEvents()).toEqual([]);
    expect(await agencies.followed()).toEqual({ position: 2, inbox: [1, 2], copies: ['a ×1', 'x ×1'] });
  });

  test('stops a follower that has seen more, until a replay rebuilds its copies', async () => {
    await agencies.write('b', 'c', 'd');
    await agencies.follower.catchUp();
    const lostIds = (await eventIds()).slice(1);
    const { appliedAt } = await ownTables().findOneOrFail(FeedInbox, { position: 4 });
    await restoreTo(1);
    await agencies.write('x', 'y');
    await expect(agencies.follower.catchUp()).rejects.toMatchObject({ code: 'UPSTREAM_REWRITTEN' });

    const lost = await agencies.follower.lostEvents();
    expect(lost.map(({ position, eventId }) => ({ position, eventId }))).toEqual(
      lostIds.map((eventId, index) => ({ position: index + 2, eventId })),
    );
    const { subject } = lost[2]!;
    expect(lost[2]).toMatchObject({ type: 'NoteWritten', subject, appliedAt });
    // Listing lost events changes nothing.
    expect((await agencies.followed()).copies).toEqual(['a ×1', 'b ×1', 'c ×1', 'd ×1']);

    await agencies.follower.replay();
    expect(await agencies.followed()).toEqual({ position: 3, inbox: [1, 2, 3], copies: ['a ×1', 'x ×1', 'y ×1'] });
    expect(await agencies.follower.lostEvents()).toEqual([]);
    const recorded = await ownTables().find(FeedLostEvent, {}, { orderBy: { position: 'asc' } });
    expect(recorded.map(({ eventId }) => eventId)).toEqual(lostIds);
    expect(recorded[2]).toMatchObject({ upstream: 'upstream', position: 4, type: 'NoteWritten', subject, appliedAt });
    expect(recorded[2]!.removedAt.getTime()).toBeGreaterThan(appliedAt.getTime());
    await agencies.write('z');
    await agencies.follower.catchUp();
    expect((await agencies.followed()).copies).toEqual(['a ×1', 'x ×1', 'y ×1', 'z ×1']);
  });

  test('must still contain the event that a follower applied last, once its new epoch is known', async () => {
    await restoreTo(1);
    await agencies.follower.catchUp();
    await upstreamTables().nativeUpdate(FeedEvent, { position: 1 }, { id: newId() });
    await agencies.write('x');
    await expect(agencies.follower.catchUp()).rejects.toMatchObject({ code: 'UPSTREAM_REWRITTEN' });
    expect((await agencies.followed()).copies).toEqual(['a ×1']);
  });

  test('is followed and replayed by itself: what was applied of other logs stays as it is', async () => {
    const cursor = { upstream: 'other', epoch: newId(), position: 3, eventId: newId(), rebuilds: 5 };
    const ofOther = [1, 2, 3].map((position) => ({ upstream: 'other', position, eventId: newId() }));
    await ownTables().insert(FeedCursor, cursor);
    await ownTables().insertMany(
      FeedInbox,
      ofOther.map((event) => ({ ...event, appliedAt: testClock() })),
    );
    await agencies.write('b');
    await agencies.follower.catchUp();
    await restoreTo(1);
    expect(await agencies.follower.lostEvents()).toMatchObject([{ upstream: 'upstream', position: 2 }]);
    await agencies.follower.replay();
    expect(await ownTables().find(FeedLostEvent, {})).toMatchObject([{ upstream: 'upstream', position: 2 }]);
    const order = { orderBy: { position: 'asc' } } as const;
    expect(await ownTables().find(FeedInbox, { upstream: 'other' }, order)).toMatchObject(ofOther);
    expect(await ownTables().findOneOrFail(FeedCursor, { upstream: 'other' })).toMatchObject(cursor);
  });

  test('may lose events twice; both losses stay recorded', async () => {
    for (const text of ['b', 'c']) {
      await agencies.write(text);
      await agencies.follower.catchUp();
      await restoreTo(1);
      await agencies.follower.replay();
    }
    expect(await ownTables().count(FeedLostEvent, { position: 2 })).toBe(2);
    expect((await agencies.followed()).copies).toEqual(['a ×1']);
  });

  test('if longer than one pull, is compared up to its head', async () => {
    await agencies.write(...Array.from({ length: 205 }, (_, index) => `note ${index}`));
    await agencies.follower.catchUp();
    await restoreTo(203);
    await agencies.write('x');
    expect((await agencies.follower.lostEvents()).map(({ position }) => position)).toEqual([204, 205, 206]);
  });
});
