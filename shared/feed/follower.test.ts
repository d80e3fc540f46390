import Type from 'typebox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import pino from 'pino';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { NoteWritten } from '../testing/note.ts';
import { NoteCopy, onNoteWritten } from '../testing/note-copy.ts';
import { testClock } from '../testing/test-clock.ts';
import { until } from '../testing/until.ts';
import { databases } from '../testing/test-databases.ts';
import { testEvent } from '../testing/test-event.ts';
import { appendFacts } from './append.ts';
import { Follower } from './follower.ts';
import { reaction, type Reaction } from './reaction.ts';
import type { FeedSource } from './transport.ts';

describe.each(databases)('a follower on %s', (dialect) => {
  let agencies: NoteAgencies;

  beforeEach(async () => {
    agencies = await startNoteAgencies(dialect);
  });
  afterEach(() => agencies.close());

  /** Another process of the following agency, or a later release with other reactions. */
  const anotherFollower = (react?: Reaction, source: FeedSource = agencies.transport.source('upstream')) =>
    new Follower({
      upstream: 'upstream',
      source,
      reactions: react ? [react] : [],
      database: agencies.downstream.database,
      clock: testClock,
      log: pino({ level: 'silent' }),
    });

  test('applies each fact once, in order, however often it catches up', async () => {
    await agencies.write('a', 'b');
    for (let time = 0; time < 3; time += 1) await agencies.follower.catchUp();
    await agencies.write('c');
    await agencies.follower.catchUp();
    expect(await agencies.followed()).toEqual({ position: 3, inbox: [1, 2, 3], copies: ['a ×1', 'b ×1', 'c ×1'] });
  });

  test('does not advance when a reaction throws, and continues once the reaction is fixed', async () => {
    await agencies.write('good', 'bad');
    const broken = reaction({
      event: NoteWritten,
      reads: ['id', 'text'],
      clear: async () => {},
      async apply({ em }, { id, text }) {
        await em.insert(NoteCopy, { id, text, applied: 100 });
        if (text === 'bad') throw new Error('a bug');
      },
    });
    await expect(anotherFollower(broken).catchUp()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(await agencies.followed()).toEqual({ position: 0, inbox: [], copies: [] });
    await anotherFollower(onNoteWritten('upstream')).catchUp();
    expect(await agencies.followed()).toEqual({ position: 2, inbox: [1, 2], copies: ['bad ×1', 'good ×1'] });
  });

  test('stops before a fact without the fields that it reads', async () => {
    await agencies.write('a');
    const demanding = reaction({
      event: testEvent('NoteWritten', { id: Type.String(), author: Type.String() }),
      reads: ['id', 'author'],
      apply: async () => {},
      clear: async () => {},
    });
    await expect(anotherFollower(demanding).catchUp()).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    expect(await agencies.followed()).toMatchObject({ position: 0, inbox: [] });
  });

  test('skips facts that it does not react to', async () => {
    await agencies.write('a', 'b');
    await anotherFollower().catchUp();
    expect(await agencies.followed()).toEqual({ position: 2, inbox: [], copies: [] });
  });

  test('applies each fact once, even if several processes deliver it concurrently', async () => {
    for (let round = 1; round <= 5; round += 1) {
      await agencies.write(`${round}a`, `${round}b`);
      const processes = Array.from({ length: 3 }, () => anotherFollower(onNoteWritten('upstream')));
      await Promise.all(processes.map((process) => process.catchUp()));
    }
    const { position, copies } = await agencies.followed();
    expect({ position, appliedOnce: copies.filter((copy) => copy.endsWith(' ×1')).length }).toEqual({
      position: 10,
      appliedOnce: 10,
    });
  });

  test('continues where another process of its agency stopped', async () => {
    await agencies.write('a');
    await agencies.follower.catchUp();
    await agencies.write('b');
    await anotherFollower(onNoteWritten('upstream')).catchUp();
    await agencies.write('c');
    await agencies.follower.catchUp();
    expect(await agencies.followed()).toEqual({ position: 3, inbox: [1, 2, 3], copies: ['a ×1', 'b ×1', 'c ×1'] });
  });

  test('follows a growing log to its initial head, and the rest with the next call', async () => {
    await agencies.write('a', 'b');
    const source = agencies.transport.source('upstream');
    let pulls = 0;
    const growing: FeedSource = {
      ...source,
      pull: async (after) => {
        pulls += 1;
        if (pulls > 10) throw new Error('The growth is followed');
        const page = await source.pull(after, 1);
        await agencies.write(`after ${page.head}`);
        return page;
      },
    };
    const chasing = anotherFollower(onNoteWritten('upstream'), growing);
    await chasing.catchUp();
    expect([pulls, (await agencies.followed()).copies]).toEqual([2, ['a ×1', 'b ×1']]);
    // Compared up to the initial head, too.
    expect(await chasing.lostEvents()).toEqual([]);
    expect(pulls).toBe(2 + 4);
    await agencies.follower.catchUp();
    expect((await agencies.followed()).position).toBe(8);
  });

  test('follows a log longer than one pull', async () => {
    const facts = Array.from({ length: 450 }, (_, index) => {
      const id = newId();
      return { type: 'NoteWritten', subject: id, data: { id, text: `${index}` } };
    });
    await inTransaction(agencies.upstream.database, (em) => appendFacts(em, facts, testClock()));
    await agencies.follower.catchUp();
    const { position, copies } = await agencies.followed();
    expect({ position, copies: copies.length }).toEqual({ position: 450, copies: 450 });
  });

  test('finds no lost events in a log that lacks its own last events, and does not ask for those again', async () => {
    await agencies.write('a', 'b');
    await agencies.follower.catchUp();
    const source = agencies.transport.source('upstream');
    let pulls = 0;
    const lacking: FeedSource = {
      ...source,
      pull: async (after, limit) => {
        pulls += 1;
        if (pulls > 2) throw new Error('The rest is asked for again');
        return { ...(await source.pull(after, limit)), head: 3 };
      },
    };
    expect(await anotherFollower(undefined, lacking).lostEvents()).toEqual([]);
  });

  test('once started, picks up new facts by itself, until it is stopped', async () => {
    agencies.follower.start();
    await agencies.write('a');
    await expect.poll(async () => (await agencies.followed()).copies).toEqual(['a ×1']);
    await agencies.follower.stop();
    await agencies.write('b');
    // Waits for anything that is being applied.
    await agencies.follower.stop();
    expect((await agencies.followed()).copies).toEqual(['a ×1']);
  });

  test('once started, picks up facts that it was not told of', async () => {
    agencies.follower.start();
    await agencies.follower.catchUp();
    const id = newId();
    const fact = { type: 'NoteWritten', subject: id, data: { id, text: 'a' } };
    await inTransaction(agencies.upstream.database, (em) => appendFacts(em, [fact], testClock()));
    await until(async () => (await agencies.followed()).position === 1);
    expect((await agencies.followed()).copies).toEqual(['a ×1']);
  });
});
