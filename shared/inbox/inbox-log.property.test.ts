import * as fc from 'fast-check';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveCursor } from '../feed/cursor.ts';
import { tail } from '../feed/tail.ts';
import { recipient, namesake, office, startInboxAgency, type InboxAgency } from '../testing/inbox-agency.ts';
import { databases } from '../testing/test-databases.ts';
import type { InboxEvent } from './inbox-log.ts';
import { ItemChange } from './item-change.entity.ts';

/** What one of several concurrent writers does after so many milliseconds; which item, if it is about one. */
interface Act {
  what: 'tell' | 'tell in vain' | 'acknowledge' | 'answer';
  which: number;
  after: number;
}

const writers = fc.array(
  fc.array(
    fc.record<Act>({
      what: fc.constantFrom('tell', 'tell', 'tell in vain', 'acknowledge', 'acknowledge', 'answer'),
      which: fc.nat(20),
      after: fc.nat(4),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  { minLength: 2, maxLength: 4 },
);
/** After how many steps the subscriber goes, each time. */
const visits = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

describe.each(databases)('the inbox of one organisation among others, on %s', (dialect) => {
  let agency: InboxAgency;

  beforeAll(async () => {
    agency = await startInboxAgency(dialect);
  });
  afterAll(() => agency.close());

  const orNobody = async (attempt: Promise<unknown>) => attempt.catch(() => {});
  const act = async ({ what, which, after }: Act): Promise<void> => {
    await delay(after);
    const to = [recipient, namesake, office].slice(which % 3);
    if (what === 'tell') return void (await agency.tell(...to, recipient));
    if (what === 'tell in vain') return void (await orNobody(agency.tellInVain(...to)));
    const owner = which % 2 === 0 ? recipient : namesake;
    const items = await agency.items(owner);
    const ids = [items.at(-1 - which), items.at(-2 - which)].flatMap((item) => (item ? [item.id] : []));
    if (what === 'acknowledge' && ids.length > 0) await agency.acknowledge(owner, ...ids);
    const about = items.at(-1 - which)?.about;
    if (what === 'answer' && about !== undefined) await agency.answer(about);
  };

  /** What the subscriber has got, and after which cursor it goes on. */
  interface Subscriber {
    got: string[];
    cursor: string | null;
  }
  /** Reads so many steps, heartbeats included, and goes. */
  const visit = async (subscriber: Subscriber, steps: number) => {
    const gone = new AbortController();
    const log = agency.logOf(recipient);
    const after = await resolveCursor(log, subscriber.cursor);
    const select = ({ itemId }: InboxEvent) => itemId;
    const options = { principal: undefined, after, signal: gone.signal, select, heartbeatMs: 5, pollMs: 1000 };
    let left = steps;
    let last: string | undefined;
    for await (const { cursor, item } of tail(log, options)) {
      subscriber.cursor = cursor;
      last = item;
      if (item !== undefined) subscriber.got.push(item);
      if ((left -= 1) === 0) break;
    }
    return last;
  };

  /** By the items alone: each was sent, and perhaps acknowledged, and perhaps answered. */
  const expectedTimes = async () =>
    (await agency.items(recipient)).map(({ id, acknowledgedAt, answeredAt }) => [
      id,
      1 + Number(acknowledgedAt !== null) + Number(answeredAt !== null),
    ]);
  const inOrder = async () => {
    const { kind, id } = recipient;
    const changes = await agency.database.orm.em.fork().find(ItemChange, { ownerKind: kind, ownerId: id });
    const sent = (await agency.items(recipient)).map(({ line, id: itemId }) => ({ line, itemId }));
    return [...sent, ...changes].sort((a, b) => a.line - b.line).map(({ itemId }) => itemId);
  };

  test('is received whole, each change once and in order, by whoever comes and goes', async () => {
    const subscriber: Subscriber = { got: [], cursor: null };
    await fc.assert(
      fc.asyncProperty(writers, visits, async (plan, stays) => {
        const writing = { goesOn: true };
        const written = Promise.all(
          plan.map(async (acts) => {
            for (const each of acts) await act(each);
          }),
        ).finally(() => (writing.goesOn = false));
        for (let turn = 0; writing.goesOn; turn += 1) await visit(subscriber, stays[turn % stays.length]!);
        await written;
        // A heartbeat tells that there is no more.
        while ((await visit(subscriber, 1)) !== undefined);
        expect(subscriber.got).toEqual(await inOrder());
        const times = Object.fromEntries(Map.groupBy(subscriber.got, (id) => id));
        expect(Object.entries(times).map(([id, all]) => [id, all.length])).toEqual(await expectedTimes());
      }),
      { numRuns: 12 },
    );
  });
});
