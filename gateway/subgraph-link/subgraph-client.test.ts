import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { caller, HeldSubgraph, outcome, type Sent } from '../testing/held-subgraph.ts';
import { SharedFlights } from './shared-flights.ts';
import type { SubgraphClient } from './subgraph-client.ts';

let subgraph: HeldSubgraph;
let client: SubgraphClient;
const timeoutMs = 10_000;
/** Runs everything that does not wait for time to pass. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const done = { data: { done: true } };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  subgraph = new HeldSubgraph();
  client = subgraph.client(timeoutMs);
});
afterEach(() => vi.useRealTimers());

describe('equal queries of one caller', () => {
  test('are sent once while in flight, and each caller gets its own copy of the response', async () => {
    const answers = [client.query('equal', caller()), client.query('equal', caller())];
    subgraph.sent[0]!.answer({ data: { packs: [{ code: 'one' }] } });
    const [one, other] = await Promise.all(answers);
    (one!.data!['packs'] as { code: string }[])[0]!.code = 'changed';
    expect(other).toEqual({ data: { packs: [{ code: 'one' }] } });
    expect(subgraph.sent).toHaveLength(1);
    void client.query('equal', caller());
    expect(subgraph.sent).toHaveLength(2);
  });

  test.each<[between: string, ask: () => unknown]>([
    ['callers', () => [client.query('equal', caller()), client.query('equal', caller({ callerKey: 'other' }))]],
    ['queries that differ', () => [client.query('one', caller()), client.query('other', caller())]],
    ['mutations', () => [client.mutate('equal', caller()), client.mutate('equal', caller())]],
    ['a query and a mutation', () => [client.query('equal', caller()), client.mutate('equal', caller())]],
  ])('nothing is shared between %s', (_, ask) => {
    ask();
    expect(subgraph.sent).toHaveLength(2);
  });

  test('are sent again after a mutation, even of another subgraph, so that its effect is seen', async () => {
    const flights = new SharedFlights();
    const other = new HeldSubgraph();
    const [reading, writing] = [subgraph.client(timeoutMs, flights), other.client(timeoutMs, flights)];
    void reading.query('equal', caller());
    const mutation = writing.mutate('command', caller());
    void reading.query('equal', caller());
    expect(subgraph.sent).toHaveLength(1);
    other.sent[0]!.answer(done);
    await mutation;
    void reading.query('equal', caller());
    expect(subgraph.sent).toHaveLength(2);
  });

  test('continue while any caller is left, and are aborted when all are gone', async () => {
    const callers = [caller(), caller(), caller()];
    const pending = callers.map((context) => outcome(client.query('equal', context)));
    const [{ signal }] = subgraph.sent as [Sent];
    callers[0]!.leave();
    callers[1]!.leave();
    expect(signal.aborted).toBe(false);
    callers[2]!.leave();
    expect(signal.aborted).toBe(true);
    expect(await Promise.all(pending)).toEqual(pending.map(() => 'SUBGRAPH_UNAVAILABLE'));
    const later = outcome(client.query('equal', caller()));
    subgraph.sent[1]!.answer(done);
    expect(await later).toEqual(done.data);
  });
});

test('a mutation continues when its client disconnects', async () => {
  const context = caller();
  const mutation = outcome(client.mutate('command', context));
  context.leave();
  await settle();
  expect(subgraph.sent[0]!.signal.aborted).toBe(false);
  subgraph.sent[0]!.answer(done);
  expect(await mutation).toEqual(done.data);
});

describe('retries', () => {
  const fails = ({ fail }: Sent) => fail();
  const hangs = () => {};
  test.each<[what: string, kind: 'query' | 'mutate', becomes: (sent: Sent) => void, times: number, code: string]>([
    ['a query that failed', 'query', fails, 2, 'SUBGRAPH_UNAVAILABLE'],
    ['never a mutation that failed', 'mutate', fails, 1, 'SUBGRAPH_UNAVAILABLE'],
    ['never a query that took too long', 'query', hangs, 1, 'SUBGRAPH_TIMEOUT'],
    ['never a mutation that took too long', 'mutate', hangs, 1, 'SUBGRAPH_TIMEOUT'],
  ])('%s', async (_, kind, becomes, times, code) => {
    subgraph.onSent = becomes;
    const pending = outcome(client[kind]('body', caller()));
    await vi.advanceTimersByTimeAsync(timeoutMs);
    expect(await pending).toBe(code);
    expect(subgraph.sent).toHaveLength(times);
  });

  test('at most one per ten requests, and ten to start with', async () => {
    // Some are answered, so that the circuit breaker stays closed.
    subgraph.onSent = ({ body, answer, fail }) => (Number(body) % 5 === 0 ? answer(done) : fail());
    const requests = 1000;
    for (let index = 0; index < requests; index += 1) await outcome(client.query(String(index), caller()));
    expect(subgraph.sent.length - requests).toBeLessThanOrEqual(10 + requests / 10);
    expect(subgraph.sent.length - requests).toBeGreaterThan(requests / 20);
  });
});

describe('a request with little time left', () => {
  test('tells the subgraph its timeout, and waits no longer', async () => {
    const pending = outcome(client.query('body', caller({ timeLeftMs: 300 })));
    expect(subgraph.sent[0]!.timeoutMs).toBe(300);
    await vi.advanceTimersByTimeAsync(300);
    expect(await pending).toBe('SUBGRAPH_TIMEOUT');
    expect(subgraph.sent[0]!.signal.aborted).toBe(true);
  });

  test('is not sent if none is left', async () => {
    expect(await outcome(client.query('late', caller({ timeLeftMs: 0 })))).toBe('SUBGRAPH_TIMEOUT');
    expect(subgraph.sent).toEqual([]);
  });

  test.each([
    ['query', 0, 'answered'],
    ['mutate', 0, 'answered'],
    ['query', 5, 'answered'],
    ['mutate', 999, 'answered'],
    // No request waited for the full timeout, but long enough to see that the subgraph is in trouble.
    ['query', 1000, 'refused'],
  ] as const)('after many requests (%s) with %d ms left, the next one is %s', async (kind, timeLeftMs, expected) => {
    for (let index = 0; index < 20; index += 1) {
      const pending = outcome(client[kind](`late ${index}`, caller({ timeLeftMs })));
      await vi.advanceTimersByTimeAsync(timeLeftMs);
      await pending;
    }
    subgraph.onSent = ({ answer }) => answer(done);
    const next = await outcome(client.query('in time', caller()));
    expect(next).toEqual(expected === 'answered' ? done.data : 'SUBGRAPH_UNAVAILABLE');
  });

  test('is not extended by joining an equal request with more', async () => {
    const first = outcome(client.query('equal', caller({ timeLeftMs: 5000 })));
    const others = Array.from({ length: 100 }, () => outcome(client.query('equal', caller({ timeLeftMs: 300 }))));
    await vi.advanceTimersByTimeAsync(300);
    expect(new Set(await Promise.all(others))).toEqual(new Set(['SUBGRAPH_TIMEOUT']));
    subgraph.sent[0]!.answer(done);
    expect(await first).toEqual(done.data);
    expect(subgraph.sent).toHaveLength(1);
  });

  test('does not shorten the time of those who join it', async () => {
    const first = outcome(client.query('equal', caller({ timeLeftMs: 300 })));
    const other = outcome(client.query('equal', caller({ timeLeftMs: 5000 })));
    await vi.advanceTimersByTimeAsync(300);
    expect(await first).toBe('SUBGRAPH_TIMEOUT');
    await vi.advanceTimersByTimeAsync(4000);
    subgraph.sent[1]!.answer(done);
    expect(await other).toEqual(done.data);
  });
});

test('at most a thousand requests wait for a hanging subgraph; the next is refused at once', async () => {
  const pending = Array.from({ length: 1000 }, (_, index) => outcome(client.mutate(String(index), caller())));
  expect(await outcome(client.mutate('one more', caller()))).toBe('SUBGRAPH_UNAVAILABLE');
  expect(subgraph.sent).toHaveLength(1000);
  subgraph.sent[0]!.answer(done);
  await pending[0];
  void outcome(client.mutate('one more', caller()));
  expect(subgraph.sent).toHaveLength(1001);
});
