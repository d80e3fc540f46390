import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { databases } from '../testing/test-databases.ts';
import { FeedEvent, FeedHead } from './feed.entity.ts';

describe.each(databases)('a follower on %s stops, and says so,', (dialect) => {
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

  const stopped = { answer: 'UPSTREAM_UNAVAILABLE', position: 2, inbox: [1, 2], copies: ['a ×1', 'b ×1'] };

  /** Puts a log of another epoch in the place of the upstream's. */
  const beginAnew = async (length: number) => {
    await upstreamTables().nativeDelete(FeedEvent, {});
    await upstreamTables().nativeUpdate(FeedHead, { id: 1 }, { epoch: crypto.randomUUID(), position: 0 });
    await agencies.write(...Array.from({ length }, (_, index) => `new ${index}`));
  };

  test('at a gap in the log', async () => {
    await agencies.write('c', 'd');
    await upstreamTables().nativeDelete(FeedEvent, { position: 3 });
    expect(await catchUp()).toEqual(stopped);
  });

  test('when the end of the log was cut off', async () => {
    await upstreamTables().nativeDelete(FeedEvent, { position: 2 });
    await upstreamTables().nativeUpdate(FeedHead, { id: 1 }, { position: 1 });
    expect(await catchUp()).toEqual(stopped);
  });

  test('at a fact that was put in the place of the one it has applied', async () => {
    await upstreamTables().nativeUpdate(FeedEvent, { position: 2 }, { id: newId() });
    const answer = await answerTo(agencies.follower.replay());
    expect({ ...(await agencies.followed()), answer }).toEqual({ ...stopped, position: 0 });
  });

  test.each([
    ['empty', 0],
    ['shorter', 1],
    ['as long', 2],
    ['longer', 3],
  ])('when the log was begun anew and is %s', async (_, length) => {
    await beginAnew(length);
    expect(await catchUp()).toEqual(stopped);
    expect(await catchUp()).toEqual(stopped);
  });
});
