import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { caller, HeldSubgraph, outcome } from '../testing/held-subgraph.ts';
import type { SubgraphClient } from './subgraph-client.ts';

let subgraph: HeldSubgraph;
let client: SubgraphClient;
/** Runs everything that does not wait for time to pass. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const done = { data: { done: true } };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  subgraph = new HeldSubgraph();
  client = subgraph.client();
});
afterEach(() => vi.useRealTimers());

describe('a subgraph that has failed ten times in a row', () => {
  const ask = () => outcome(client.mutate('body', caller()));
  let early: ReturnType<typeof caller>;
  beforeEach(async () => {
    early = caller();
    void outcome(client.query('asked before', early));
    const failed = Array.from({ length: 10 }, ask);
    for (const { fail } of subgraph.sent.slice(1)) fail();
    await Promise.all(failed);
    subgraph.sent.length = 0;
  });

  test('gets no request for a second, then one at a time until it answers', async () => {
    await vi.advanceTimersByTimeAsync(999);
    expect(await ask()).toBe('SUBGRAPH_UNAVAILABLE');
    expect(subgraph.sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    const trial = ask();
    expect(await ask()).toBe('SUBGRAPH_UNAVAILABLE');
    subgraph.sent[0]!.fail();
    await trial;
    expect(await ask()).toBe('SUBGRAPH_UNAVAILABLE');
    await vi.advanceTimersByTimeAsync(1000);
    const next = ask();
    subgraph.sent[1]!.answer(done);
    expect(await next).toEqual(done.data);
    for (let count = 0; count < 3; count += 1) void ask();
    expect(subgraph.sent).toHaveLength(5);
  });

  test('is tried again when the trial request is aborted', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    const impatient = caller();
    const trial = outcome(client.query('trial', impatient));
    impatient.leave();
    await trial;
    void ask();
    expect(subgraph.sent).toHaveLength(2);
  });

  test('is not tried twice at a time, even if an earlier request is aborted', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    void ask();
    early.leave();
    await settle();
    void ask();
    expect(subgraph.sent).toHaveLength(1);
  });
});
