import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { NoteCopy, onNoteWritten } from '../testing/note-copy.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import type { CloudEvent } from './cloud-event.ts';
import { FeedInbox } from './feed.entity.ts';
import { Follower } from './follower.ts';
import type { Reaction, ReactionContext } from './reaction.ts';
import type { FeedSource } from './transport.ts';

describe.each(databases)('a follower that replays a log, on %s,', (dialect) => {
  let agencies: NoteAgencies;

  beforeEach(async () => {
    agencies = await startNoteAgencies(dialect);
  });
  afterEach(() => agencies.close());

  /** Another process of the following agency. */
  const anotherFollower = (react: Reaction, source: FeedSource = agencies.transport.source('upstream')) =>
    new Follower({
      upstream: 'upstream',
      source,
      reactions: [react],
      database: agencies.downstream.database,
      clock: testClock,
      log: pino({ level: 'silent' }),
    });

  test('needs not have followed it before', async () => {
    await agencies.write('a');
    await agencies.follower.replay();
    expect(await agencies.followed()).toEqual({ position: 1, inbox: [1], copies: ['a ×1'] });
  });

  test('rebuilds its copies from the first event, whatever state they are in', async () => {
    await agencies.write('a', 'b');
    await agencies.follower.catchUp();
    const copies = () => agencies.downstream.database.orm.em.fork();
    await copies().nativeDelete(NoteCopy, { text: 'b' });
    await copies().insert(NoteCopy, { id: newId(), text: 'of no event', applied: 1 });
    await agencies.follower.replay();
    expect(await agencies.followed()).toEqual({ position: 2, inbox: [1, 2], copies: ['a ×1', 'b ×1'] });
  });

  test('records of each replayed fact what it was and when it was last applied', async () => {
    await agencies.write('a');
    await agencies.follower.catchUp();
    const inbox = () => agencies.downstream.database.orm.em.fork();
    // As an older release stored it.
    await inbox().nativeUpdate(FeedInbox, {}, { type: null, subject: null, appliedAt: new Date(0) });
    await agencies.follower.replay();
    const [{ subject }] = (await agencies.transport.source('upstream').pull(0, 1)).events as [CloudEvent];
    const [row] = await inbox().find(FeedInbox, {});
    expect(row).toMatchObject({ position: 1, type: 'NoteWritten', subject });
    expect(row!.appliedAt.getTime()).toBeGreaterThan(0);
  });

  test('keeps its copies unchanged if a replay fails', async () => {
    await agencies.write('a', 'b');
    await agencies.follower.catchUp();
    const follows = onNoteWritten('upstream');
    const broken = {
      ...follows,
      apply: async (context: ReactionContext, data: unknown) => {
        if (context.event.position === 2) throw new Error('a bug');
        await follows.apply(context, data);
      },
    };
    await expect(anotherFollower(broken).replay()).rejects.toThrow('a bug');
    expect(await agencies.followed()).toEqual({ position: 2, inbox: [1, 2], copies: ['a ×1', 'b ×1'] });
  });

  test('waits for the facts that another process is applying, and then catches up with what it missed', async () => {
    await agencies.write('a');
    await agencies.follower.catchUp();
    await agencies.write('b');
    const follows = onNoteWritten('upstream');
    const isApplying = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const applying = anotherFollower({
      ...follows,
      apply: async (context, data) => {
        isApplying.resolve();
        await end.promise;
        await follows.apply(context, data);
      },
    }).catchUp();
    await isApplying.promise;
    const source = agencies.transport.source('upstream');
    const heads: number[] = [];
    const growing: FeedSource = {
      ...source,
      pull: async (after, limit) => {
        const page = await source.pull(after, limit);
        heads.push(page.head);
        if (heads.length < 3) await agencies.write(`after ${page.head}`);
        return page;
      },
    };
    const replaying = anotherFollower(follows, growing).replay();
    for (let time = 0; time < 20; time += 1) await delay(5);
    expect(heads).toEqual([]);
    end.resolve();
    await Promise.all([applying, replaying]);
    // One pull to find lost events, one to rebuild, one to catch up.
    expect(heads).toEqual([2, 3, 4]);
    const { position, copies } = await agencies.followed();
    expect({ position, copies }).toEqual({ position: 4, copies: ['a ×1', 'after 2 ×1', 'after 3 ×1', 'b ×1'] });
  });
});
