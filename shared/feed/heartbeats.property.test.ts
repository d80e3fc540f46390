import * as fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { appendFacts } from './append.ts';
import { tail } from './tail.ts';

const heartbeatMs = 100;
const tickMs = 10;
const ticks = 60;

let agency: TestAgency;
beforeAll(async () => {
  agency = await startTestAgency('sqlite');
});
afterAll(() => agency.close());
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => void vi.useRealTimers());

/** Whatever has begun without waiting for a timer is done. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
};

const append = async (subject: string) => {
  await inTransaction(agency.database, (em) => appendFacts(em, [{ type: 'Happened', subject, data: {} }], testClock()));
  agency.agency.feed.appended();
};

/** When a reader gets what, while others write in some ticks and it is written to in others. */
async function stepsDuring(ofOthers: ReadonlySet<number>, own: ReadonlySet<number>): Promise<string[]> {
  const { position, eventId } = await agency.agency.feed.head();
  const gone = new AbortController();
  const begun = Date.now();
  const steps: string[] = [];
  const reading = (async () => {
    const select = ({ subject }: { subject: string }) => (subject === 'own' ? subject : undefined);
    const options = { principal: undefined, after: { position, eventId }, signal: gone.signal, select };
    for await (const { item } of tail(agency.agency.feed, { ...options, heartbeatMs, pollMs: 70 }))
      steps.push(`${Date.now() - begun} ${item ?? 'heartbeat'}`);
  })();
  await settle();
  for (let tick = 0; tick < ticks; tick += 1) {
    if (ofOthers.has(tick)) await append('of others');
    if (own.has(tick)) await append('own');
    await settle();
    await vi.advanceTimersByTimeAsync(tickMs);
    await settle();
  }
  gone.abort();
  await reading;
  return steps;
}

test('[D37] when and how often heartbeats are sent is the same whether or not others write', async () => {
  const some = fc.uniqueArray(fc.nat(ticks - 1), { maxLength: ticks });
  await fc.assert(
    fc.asyncProperty(some, fc.uniqueArray(fc.nat(ticks - 1), { maxLength: 3 }), async (busy, own) => {
      const alone = await stepsDuring(new Set(), new Set(own));
      expect(await stepsDuring(new Set(busy), new Set(own))).toEqual(alone);
      expect(alone.filter((step) => step.endsWith('own'))).toHaveLength(own.length);
    }),
    { numRuns: 10 },
  );
  expect(await stepsDuring(new Set([3, 4, 11, 12, 13]), new Set())).toEqual(
    [100, 200, 300, 400, 500, 600].map((at) => `${at} heartbeat`),
  );
});
