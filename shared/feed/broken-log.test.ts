import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { databases } from '../testing/test-databases.ts';
import { FeedCursor, FeedEvent, FeedHead } from './feed.entity.ts';

describe.each(databases)('a follower on %s stops with an error', (dialect) => {
  let agencies: NoteAgencies;

  beforeEach(async () => {
    agencies = await startNoteAgencies(dialect);
    await agencies.write('a', 'b');
    await agencies.follower.catchUp();
  });
  afterEach(() => agencies.close());

  const upstreamTables = () => agencies.upstream.database.orm.em.fork();

  const answerTo = (attempt: Promise<void>): Promise<string> =>
    attempt.then(
      () => 'went on',
      (error: { code: string }) => error.code,
    );
  const catchUp = async () => ({ answer: await answerTo(agencies.follower.catchUp()), ...(await agencies.followed()) });

  const broken = { answer: 'UPSTREAM_UNAVAILABLE', position: 2, inbox: [1, 2], copies: ['a ×1', 'b ×1'] };
  const rewritten = { ...broken, answer: 'UPSTREAM_REWRITTEN' };

  /** Restores the upstream to a position, as from a backup. */
  const restoreTo = async (position: number) => {
    await upstreamTables().nativeDelete(FeedEvent, { position: { $gt: position } });
    const last = await upstreamTables().findOneOrFail(FeedEvent, { position });
    await upstreamTables().nativeUpdate(FeedHead, { id: 1 }, { position, eventId: last.id });
  };

  /** Replaces the upstream's log by one of another epoch. */
  const beginAnew = async (length: number) => {
    await upstreamTables().nativeDelete(FeedEvent, {});
    await upstreamTables().nativeUpdate(
      FeedHead,
      { id: 1 },
      { epoch: crypto.randomUUID(), position: 0, eventId: null },
    );
    await agencies.write(...Array.from({ length }, (_, index) => `new ${index}`));
  };

  test('at a gap in the log', async () => {
    await agencies.write('c', 'd');
    await upstreamTables().nativeDelete(FeedEvent, { position: 3 });
    expect(await catchUp()).toEqual(broken);
  });

  test('at a log without its last events', async () => {
    await agencies.write('c');
    await upstreamTables().nativeDelete(FeedEvent, { position: 3 });
    expect(await catchUp()).toEqual(broken);
  });

  test('when the log was truncated', async () => {
    await restoreTo(1);
    expect(await catchUp()).toEqual(rewritten);
  });

  test('when the event that it applied last was replaced', async () => {
    await upstreamTables().nativeUpdate(FeedEvent, { position: 2 }, { id: newId() });
    await agencies.write('c');
    expect(await catchUp()).toEqual(rewritten);
  });

  test('when the event that another process applied last is not in the log', async () => {
    const em = agencies.downstream.database.orm.em.fork();
    await em.nativeUpdate(FeedCursor, { upstream: 'upstream' }, { eventId: newId() });
    await agencies.write('c');
    expect(await catchUp()).toEqual(rewritten);
  });

  test('when its cursor was reset and an earlier event was replaced', async () => {
    await upstreamTables().nativeUpdate(FeedEvent, { position: 2 }, { id: newId() });
    const key = { upstream: 'upstream' };
    const em = agencies.downstream.database.orm.em.fork();
    await em.nativeUpdate(FeedCursor, key, { position: 0, eventId: null });
    await agencies.write('c');
    const { answer, copies } = await catchUp();
    expect({ answer, copies }).toEqual({ answer: 'UPSTREAM_REWRITTEN', copies: ['a ×1', 'b ×1'] });
  });

  test('when the upstream was restored from a backup and has published other facts since', async () => {
    await agencies.write('c');
    await agencies.follower.catchUp();
    await restoreTo(1);
    await agencies.write('x', 'y', 'z');
    const seen = { position: 3, inbox: [1, 2, 3], copies: ['a ×1', 'b ×1', 'c ×1'] };
    expect(await catchUp()).toEqual({ answer: 'UPSTREAM_REWRITTEN', ...seen });
  });

  test.each([
    ['empty', 0],
    ['shorter', 1],
    ['as long', 2],
    ['longer', 3],
  ])('when the log was started over and is %s', async (_, length) => {
    await beginAnew(length);
    expect(await catchUp()).toEqual(rewritten);
    expect(await catchUp()).toEqual(rewritten);
  });
});
