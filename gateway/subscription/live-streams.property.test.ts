import type { FormattedExecutionResult } from 'graphql';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { seededRandom } from '../execution/differential/generate-operation.ts';
import type { LiveOperation } from './live-operation.ts';
import { LiveStreams } from './live-streams.ts';
import { Subscriber } from './subscriber.ts';

const runs = 200;
const runsAtOnce = 100;
/** The last lines: after the first, all have caught up; from the second on, they share a stream. */
const ends = ['caught up', 'together'];

interface Line {
  cursor: string;
  /** Empty for a line that the caller may not see: it shows only in heartbeats. */
  text: string;
}

/** An in-memory log whose streams break and send heartbeats like those of a subgraph; completion takes varying time. */
class UnreliableLog {
  readonly #random: () => number;
  readonly #lines: Line[] = [];
  readonly #readers = new Set<() => void>();
  #breaks = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  get length(): number {
    return this.#lines.length;
  }

  append(count: number): void {
    for (let left = count; left > 0; left -= 1) this.appendLine(this.#random() < 0.1 ? '' : `line ${this.length}`);
  }

  appendLine(text: string): void {
    this.#lines.push({ cursor: `c${this.length}`, text });
    this.#wake();
  }

  cursorAt(index: number): string {
    return this.#lines[index]!.cursor;
  }

  /** What a subscriber that starts after a cursor should get. */
  linesAfter(cursor: string | undefined): string[] {
    return this.#lines.slice(this.#indexAfter(cursor)).flatMap(({ text }) => (text === '' ? [] : [text]));
  }

  /** Breaks every open stream once it has sent something. */
  breakStreams(): void {
    this.#breaks += 1;
    this.#wake();
  }

  operation(begin: string | undefined): LiveOperation {
    return {
      key: 'lines',
      isResumable: true,
      beginsNow: false,
      begin,
      open: (after, signal) => this.#read(after, signal),
      placeOf: ({ data }) => (data as unknown as Line).cursor,
      complete: async ({ data }) => {
        if (this.#random() < 0.2) await delay(this.#random() * 3);
        return data as unknown as Line;
      },
      onLost: () => {},
    };
  }

  async *#read(after: string | undefined, signal: AbortSignal): AsyncGenerator<FormattedExecutionResult, void, void> {
    const breaks = this.#breaks;
    let index = this.#indexAfter(after);
    let place = after;
    let hasSent = false;
    signal.addEventListener('abort', this.#wake);
    try {
      while (!signal.aborted) {
        const line = this.#lines[index];
        const isBeat = place !== undefined && this.#random() < 0.1;
        if (isBeat) yield { data: { cursor: place, text: '' } };
        if (line) {
          index += 1;
          place = line.cursor;
          if (line.text !== '') yield { data: { ...line } };
          hasSent ||= line.text !== '';
        } else if (index === this.#lines.length) await this.#more();
        if (hasSent && (breaks !== this.#breaks || this.#random() < 0.001)) throw new Error('connection lost');
      }
    } finally {
      signal.removeEventListener('abort', this.#wake);
    }
  }

  #indexAfter(cursor: string | undefined): number {
    return cursor === undefined ? 0 : this.#lines.findIndex((line) => line.cursor === cursor) + 1;
  }

  async #more(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#readers.add(resolve);
    await promise;
  }

  #wake = (): void => {
    for (const wake of this.#readers) wake();
    this.#readers.clear();
  };
}

/** One client: where it starts, and the lines it has received, without heartbeats. */
class Client {
  readonly begin: string | undefined;
  readonly received: string[] = [];
  readonly #gone = new AbortController();
  #place: string | undefined;

  constructor(begin: string | undefined) {
    this.begin = begin;
    this.#place = begin;
  }

  /** Reads events at its own pace until it leaves; now and then it disconnects and resumes. */
  async follow(streams: LiveStreams, log: UnreliableLog, random: () => number): Promise<void> {
    const isSlow = random() < 0.3;
    while (!this.#gone.signal.aborted) {
      const admit = () => log.operation(undefined);
      const options = { streams, admit, signal: this.#gone.signal, tokenExpiresAt: undefined };
      const subscriber = new Subscriber(log.operation(this.#place), options);
      for await (const { text } of subscriber.events()) {
        if (text !== '') this.received.push(text);
        this.#place = subscriber.cursor;
        if (!ends.includes(text) && random() < 0.01) break;
        if (random() < (isSlow ? 0.3 : 0.02)) await delay(random() * 4);
      }
    }
  }

  leave(): void {
    this.#gone.abort();
  }
}

/** Runs clients and lines as the seed determines; returns what each client received and should have. */
async function run(seed: number) {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const streams = new LiveStreams({ resumeMs: 5000, quietMs: 20_000 });
  const log = new UnreliableLog(random);
  const clients: Client[] = [];
  const following: Promise<void>[] = [];
  log.append(1 + pick(random() < 0.2 ? 600 : 10));
  for (let steps = 5 + pick(20); steps > 0; steps -= 1) {
    const step = random();
    if (step < 0.35 || clients.length === 0) {
      const begin = random() < 0.3 ? undefined : log.cursorAt(random() < 0.4 ? log.length - 1 : pick(log.length));
      const client = new Client(begin);
      clients.push(client);
      following.push(client.follow(streams, log, random));
    } else if (step < 0.85) log.append(1 + pick(random() < 0.1 ? 400 : 6));
    else if (step < 0.93) log.breakStreams();
    else streams.replace();
    if (random() < 0.7) await delay(random() * 5);
  }
  let isInTime = true;
  for (const end of ends) {
    log.appendLine(end);
    const haveIt = () => clients.every(({ received }) => received.at(-1) === end);
    await until(haveIt, 60_000).catch(() => (isInTime = false));
  }
  const together = streams.size;
  for (const client of clients) client.leave();
  await Promise.all(following);
  const received = clients.map((client) => client.received);
  const expected = clients.map(({ begin }) => log.linesAfter(begin));
  return { seed, received, expected, streams: { isInTime, together, afterwards: streams.size } };
}

describe('subscribers that share a subscription and come and go at random', () => {
  test(
    `each gets the log after its cursor, in order, each line once, in ${runs} random runs with broken streams`,
    { timeout: 600_000 },
    async () => {
      for (let first = 1; first <= runs; first += runsAtOnce) {
        const seeds = Array.from({ length: runsAtOnce }, (_, index) => first + index);
        for (const { seed, received, expected, streams } of await Promise.all(seeds.map(run))) {
          expect(received, `seed ${seed}`).toEqual(expected);
          expect(streams, `seed ${seed}`).toEqual({ isInTime: true, together: 1, afterwards: 0 });
        }
      }
    },
  );
});
