import type { EntityManager } from '@mikro-orm/core';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/open-database.ts';
import type { SentStatement } from '../database/statement-channel.ts';
import { change } from '../database/statement.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { startNoteAgencies, type NoteAgencies } from '../testing/followed-notes.ts';
import { interleave } from '../testing/interleave.ts';
import { NoteCopy } from '../testing/note-copy.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { AppliedLog } from './applied-log.ts';
import { FeedCursor } from './feed.entity.ts';
import { remembered } from './remembered.ts';

describe.each(databases)('a value derived from copies, on %s', (dialect) => {
  let notes: NoteAgencies;
  let loads = 0;

  beforeEach(async () => {
    notes = await startNoteAgencies(dialect);
    loads = 0;
    await notes.write('first');
    await notes.follower.catchUp();
  });
  afterEach(() => notes.close());

  /** How many copies there are, as remembered in one transaction. */
  const count = (database: Database = notes.downstream.database, key = 'count') =>
    inTransaction(database, (em) =>
      remembered(em, 'upstream', key, async () => {
        loads += 1;
        return em.count(NoteCopy);
      }),
    );

  test('is loaded once while no further fact is applied', async () => {
    expect([await count(), await count(), await count()]).toEqual([1, 1, 1]);
    expect(loads).toBe(1);
  });

  test('is loaded for each key', async () => {
    await count();
    await count(undefined, 'another');
    expect(loads).toBe(2);
  });

  test('is loaded again once a further fact is applied', async () => {
    expect(await count()).toBe(1);
    await notes.write('second');
    await notes.follower.catchUp();
    expect([await count(), await count()]).toEqual([2, 2]);
    expect(loads).toBe(2);
  });

  test('is loaded again once the copies are rebuilt, even to the same position', async () => {
    const { database } = notes.downstream;
    await database.orm.em.fork().nativeDelete(NoteCopy, {});
    expect(await count()).toBe(0);
    await notes.follower.replay();
    expect(await count()).toBe(1);
  });

  test('is loaded where the log was never followed', async () => {
    const { database } = notes.downstream;
    const value = await inTransaction(database, (em) => remembered(em, 'unknown', 'key', async () => 'loaded'));
    expect(value).toBe('loaded');
  });

  test('is each database’s own', async () => {
    await count();
    const other = await notes.downstream.openAgain();
    await count(other);
    await other.close();
    expect(loads).toBe(2);
  });

  test('is each upstream’s own, even if both logs were followed equally far', async () => {
    const { database } = notes.downstream;
    await database.orm.em.fork().insert(FeedCursor, { upstream: 'other', position: 1 });
    const ofBoth = () =>
      inTransaction(database, async (em) => [
        await remembered(em, 'upstream', 'whose', async () => 'of upstream'),
        await remembered(em, 'other', 'whose', async () => 'of other'),
      ]);
    expect(await ofBoth()).toEqual(['of upstream', 'of other']);
    expect(await ofBoth()).toEqual(['of upstream', 'of other']);
  });

  test('stays the same within one transaction, which reads the cursor once', async () => {
    const { database } = notes.downstream;
    const cursorReads: string[] = [];
    const record = (message: unknown) => {
      const { sql } = message as SentStatement;
      if (sql.includes('feed_cursor')) cursorReads.push(sql);
    };
    subscribe('hub:statement', record);
    const both = await inTransaction(database, async (em) => {
      const load = async () => (loads += 1);
      return [await remembered(em, 'upstream', 'a', load), await remembered(em, 'upstream', 'a', load)];
    });
    unsubscribe('hub:statement', record);
    expect(both).toEqual([1, 1]);
    expect(cursorReads).toHaveLength(1);
  });

  test('[D9] [R96] still holds when the decision that asked for it commits: further facts wait', async () => {
    const { database } = notes.downstream;
    await notes.write('second');
    const done = await interleave(
      database,
      async (em) => expect(await remembered(em, 'upstream', 'count', () => em.count(NoteCopy))).toBe(1),
      () => notes.follower.catchUp(),
    );
    expect(done).toEqual(['first', 'second']);
    expect(await count()).toBe(2);
  });

  test('[D9] [R96] is what facts that are being applied make of it: a decision waits for them', async () => {
    const { database } = notes.downstream;
    const counted: number[] = [];
    const done = await interleave(
      database,
      async (em) => {
        await new AppliedLog('upstream', [], testClock).lock(em);
        await em.insert(NoteCopy, { id: newId(), text: 'being applied', applied: 1 });
        await change(em, "update feed_cursor set position = position + 1 where upstream = 'upstream'", []);
      },
      async () => counted.push(await count()),
    );
    expect(done).toEqual(['first', 'second']);
    expect(counted).toEqual([2]);
  });

  // SQLite runs one transaction after the other.
  const several = databases.filter((each) => each === dialect && each !== 'sqlite');
  test.each(several)('decisions do not wait for each other', async () => {
    const { database } = notes.downstream;
    const decide = (em: EntityManager) => remembered(em, 'upstream', 'count', () => em.count(NoteCopy));
    const done = await interleave(database, decide, () => inTransaction(database, decide));
    expect(done).toEqual(['second', 'first']);
  });

  test('is forgotten when ten thousand others have been loaded since', async () => {
    await count();
    await inTransaction(notes.downstream.database, async (em) => {
      for (let key = 0; key < 10_000; key += 1) await remembered(em, 'upstream', `${key}`, async () => key);
    });
    await count();
    expect(loads).toBe(2);
  });
});
