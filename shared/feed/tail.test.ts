import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setImmediate, setTimeout as delay } from 'node:timers/promises';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { appendFacts } from './append.ts';
import type { CloudEvent } from './cloud-event.ts';
import type { LogPlace } from './cursor.ts';
import { FeedEvent, FeedHead } from './feed.entity.ts';
import { FeedLog, type FeedPage } from './feed-log.ts';
import { tail, type TailOptions, type TailStep } from './tail.ts';

const never = 60_000;
const start: LogPlace = { position: 0, eventId: null };
const select = ({ subject }: CloudEvent): string => subject;

/** The agency's log, with a hook between reading it and returning the result, and a count of its listeners. */
class HookedLog extends FeedLog {
  afterNextPull: (() => Promise<void>) | undefined;
  listeners = 0;

  override onAppended(listener: () => void): () => void {
    this.listeners += 1;
    const stop = super.onAppended(listener);
    return () => {
      this.listeners -= 1;
      stop();
    };
  }

  override async pull(after: number, limit: number): Promise<FeedPage> {
    const page = await super.pull(after, limit);
    const meanwhile = this.afterNextPull;
    this.afterNextPull = undefined;
    await meanwhile?.();
    return page;
  }
}

describe.each(databases)('the tail of a log on %s', (dialect) => {
  let agency: TestAgency;
  let gone: AbortController;

  beforeEach(async () => {
    agency = await startTestAgency(dialect);
    gone = new AbortController();
  });
  afterEach(async () => {
    gone.abort();
    await agency.close();
  });

  const append = async (...subjects: string[]) => {
    const facts = subjects.map((subject) => ({ type: 'Happened', subject, data: {} }));
    await inTransaction(agency.database, (em) => appendFacts(em, facts, testClock()));
    agency.agency.feed.appended();
  };
  const open = (options: Partial<TailOptions<string>> = {}, log: FeedLog = agency.agency.feed) =>
    tail(log, {
      principal: undefined,
      after: start,
      signal: gone.signal,
      select,
      heartbeatMs: never,
      pollMs: never,
      ...options,
    });
  /** The place after the event at a position. */
  const after = async (position: number): Promise<LogPlace> => {
    const { previousId: eventId } = await agency.agency.feed.pull(position, 0);
    return { position, eventId };
  };
  const take = async (steps: AsyncGenerator<TailStep<string>, void, void>, count: number) => {
    const taken: string[] = [];
    const seal = await agency.agency.feed.seal();
    while (taken.length < count) {
      const { value } = await steps.next();
      if (!value) break;
      taken.push(`${seal.open(value.cursor)!.position} ${value.item ?? 'heartbeat'}`);
    }
    return taken;
  };

  test('yields what was missed after a position, then new events', async () => {
    await append(...Array.from({ length: 250 }, (_, index) => `${index + 1}`));
    const steps = open({ after: await after(1) });
    const missed = await take(steps, 249);
    expect([missed.length, missed[0], missed.at(-1)]).toEqual([249, '2 2', '250 250']);
    const next = take(steps, 2);
    await append('d');
    await append('e');
    expect(await next).toEqual(['251 d', '252 e']);
  });

  test('misses no fact that is written while it reads, and listens to the log no longer than it reads', async () => {
    await append('a');
    const log = new HookedLog('agency', agency.database);
    const steps = open({ after: await after(1) }, log);
    log.afterNextPull = async () => {
      await append('b');
      log.appended();
    };
    expect([await take(steps, 1), log.listeners]).toEqual([['2 b'], 1]);
    await steps.return();
    expect(log.listeners).toBe(0);
  });

  test('is the log, in order, without gaps or duplicates, for fast and slow readers while others write', async () => {
    const total = 260;
    await append(...Array.from({ length: 120 }, (_, index) => `${index + 1}`));
    const writing = (async () => {
      for (let number = 121; number <= total; number += 1) {
        await append(`${number}`);
        if (number % 20 === 0) await delay(2);
      }
    })();
    const log = Array.from({ length: total }, (_, index) => `${index + 1} ${index + 1}`);
    const readers = [0, 50, 120].map(async (position, pause) => {
      const steps = open({ after: await after(position) });
      const taken: string[] = [];
      while (taken.length < total - position) {
        taken.push(...(await take(steps, 1)));
        if (pause > 0 && taken.length % 25 === 0) await delay(pause);
      }
      return taken.join() === log.slice(position).join();
    });
    await writing;
    expect(await Promise.all(readers)).toEqual([true, true, true]);
  });

  test('advances the position past facts that its reader may not see, with a heartbeat', async () => {
    await append('seen', 'hidden', 'hidden');
    const steps = open({ select: ({ subject }) => (subject === 'seen' ? subject : undefined), heartbeatMs: 20 });
    expect(await take(steps, 2)).toEqual(['1 seen', '3 heartbeat']);
    await append('hidden', 'seen');
    const rest = await take(steps, 3);
    expect(rest.filter((step) => !step.endsWith('heartbeat'))).toEqual(['5 seen']);
    expect(rest.at(-1)).toBe('5 heartbeat');
  });

  test('yields to other work after each page that its reader may not see', async () => {
    const pages = 6;
    await append(...Array.from({ length: pages * 100 }, () => 'hidden'), 'seen');
    const steps = open({ select: ({ subject }) => (subject === 'seen' ? subject : undefined) });
    let others = 0;
    const working = { goesOn: true };
    const work = (async () => {
      while (working.goesOn) {
        await setImmediate();
        others += 1;
      }
    })();
    expect(await take(steps, 1)).toEqual([`${pages * 100 + 1} seen`]);
    expect(others).toBeGreaterThanOrEqual(pages);
    working.goesOn = false;
    await work;
  });

  test('finds what another process of the agency has written, without being notified', async () => {
    const other = await agency.openAgain();
    const steps = open({ pollMs: 20 });
    const next = take(steps, 1);
    const facts = [{ type: 'Happened', subject: 'elsewhere', data: {} }];
    await inTransaction(other, (em) => appendFacts(em, facts, testClock()));
    expect(await next).toEqual(['1 elsewhere']);
    await other.close();
  });

  test('ends if the log was restored from a backup without its last event', async () => {
    await append('a', 'b');
    const steps = open({ pollMs: 20 });
    expect(await take(steps, 2)).toEqual(['1 a', '2 b']);
    const em = agency.database.orm.em.fork();
    await em.nativeUpdate(FeedEvent, { position: 2 }, { id: newId() });
    const { eventId } = await after(1);
    await em.nativeUpdate(FeedHead, { id: 1 }, { position: 1, eventId });
    await expect(take(steps, 1)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
  });

  test('ends when its reader disconnects, whether it is waiting or reading', async () => {
    await append('a', 'b');
    const steps = open();
    await take(steps, 1);
    gone.abort();
    expect(await take(steps, 1)).toEqual([]);
    gone = new AbortController();
    const waiting = take(open({ after: await after(2) }), 1);
    await delay(20);
    gone.abort();
    expect(await waiting).toEqual([]);
  });
});
