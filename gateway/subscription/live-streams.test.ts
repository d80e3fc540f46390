import type { FormattedExecutionResult } from 'graphql';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveOperation } from './live-operation.ts';
import { LiveStreams } from './live-streams.ts';

const quietMs = 20_000;

/** A subgraph whose streams send what the test tells them to. */
class Subgraph {
  readonly streams: { push: (cursor: string) => void; beat: () => void }[] = [];

  readonly operation: LiveOperation = {
    key: 'events',
    isResumable: true,
    begin: undefined,
    beginsNow: false,
    open: (_, signal, onAlive) => this.#open(signal, onAlive),
    placeOf: ({ data }) => data?.['cursor'] as string,
    complete: async ({ data }) => ({ text: JSON.stringify(data), cursor: data?.['cursor'] as string }),
    onLost: () => {},
  };

  async *#open(signal: AbortSignal, onAlive: () => void): AsyncGenerator<FormattedExecutionResult, void, void> {
    const events: string[] = [];
    let wake = () => {};
    const push = (cursor: string) => {
      events.push(cursor);
      wake();
    };
    signal.addEventListener('abort', () => wake());
    this.streams.push({ push, beat: onAlive });
    while (!signal.aborted) {
      for (const cursor of events.splice(0)) yield { data: { cursor } };
      const { promise, resolve } = Promise.withResolvers<void>();
      wake = resolve;
      await promise;
    }
  }
}

describe('a new subscriber to a stream', () => {
  let now: number;
  let streams: LiveStreams;
  let subgraph: Subgraph;
  beforeEach(() => {
    now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    streams = new LiveStreams({ resumeMs: 30_000, quietMs });
    subgraph = new Subgraph();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    streams.replace();
  });

  const join = async () => {
    const { stream } = streams.join(subgraph.operation, undefined);
    stream.attach({ index: 0, wake: () => {} });
    await setImmediate();
    return stream;
  };

  test('joins it unless it has been silent for too long, and again after a heartbeat', async () => {
    const first = await join();
    now = quietMs;
    expect(await join()).toBe(first);
    now = quietMs + 1;
    const second = await join();
    expect(second).not.toBe(first);
    now += 1;
    subgraph.streams[0]!.beat();
    // By now the second has been silent for too long.
    now += quietMs;
    expect(await join()).toBe(first);
    expect(subgraph.streams).toHaveLength(2);
  });

  test.each([
    ['keeps its own stream if a sibling with the event is silent', quietMs + 1, 'event'],
    ['hands over to a live sibling with the event', quietMs, 'continued'],
  ])('%s', async (_, silentMs, expected) => {
    const first = await join();
    subgraph.streams[0]!.push('c1');
    await vi.waitUntil(() => first.at(0) !== undefined);
    now = quietMs + 1;
    const second = await join();
    expect(second).not.toBe(first);
    now = silentMs;
    subgraph.streams[1]!.push('c1');
    await vi.waitUntil(() => second.at(0) !== undefined);
    const found = second.at(0) as { kind?: string };
    expect(found.kind ?? 'event').toBe(expected);
  });
});
