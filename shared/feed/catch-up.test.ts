import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import pino from 'pino';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { onNoteWritten } from '../testing/note-copy.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { Follower } from './follower.ts';

describe.each(databases)('catching up on %s', (dialect) => {
  let agencies: NoteAgencies;

  beforeEach(async () => {
    agencies = await startNoteAgencies(dialect);
  });
  afterEach(() => agencies.close());

  test('does not join a pull that has already read the log: it could miss what was committed since', async () => {
    const source = agencies.transport.source('upstream');
    const hasRead = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    let pulls = 0;
    const follower = new Follower({
      upstream: 'upstream',
      source: {
        ...source,
        // The first response is delayed.
        pull: async (after, limit) => {
          const page = await source.pull(after, limit);
          pulls += 1;
          if (pulls === 1) {
            hasRead.resolve();
            await goOn.promise;
          }
          return page;
        },
      },
      reactions: [onNoteWritten('upstream')],
      database: agencies.downstream.database,
      clock: testClock,
      log: pino({ level: 'silent' }),
    });
    await agencies.write('before');
    const first = follower.catchUp();
    await hasRead.promise;
    await agencies.write('since');
    const second = follower.catchUp();
    const third = follower.catchUp();
    goOn.resolve();
    await Promise.all([first, second, third]);
    expect((await agencies.followed()).copies).toEqual(['before ×1', 'since ×1']);
    // One pull for the first caller, one shared by the two later ones.
    expect(pulls).toBe(2);
  });

  test('is refused to callers that waited while the upstream was down, but not to later ones', async () => {
    await agencies.write('a');
    await agencies.transport.close();
    const waiting = await Promise.allSettled([agencies.follower.catchUp(), agencies.follower.catchUp()]);
    const refused = { status: 'rejected', reason: { code: 'UPSTREAM_UNAVAILABLE' } };
    expect(waiting).toMatchObject([refused, refused]);
    await agencies.transport.offer(agencies.upstream.agency.feed);
    await agencies.follower.catchUp();
    expect((await agencies.followed()).copies).toEqual(['a ×1']);
  });
});
