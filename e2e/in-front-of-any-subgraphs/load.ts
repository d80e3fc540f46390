import { isDeepStrictEqual } from 'node:util';
import { until } from '@hub/shared/testing/until.ts';
import { follow } from '../follow.ts';
import type { ForeignGraph } from './foreign-graph.ts';

interface Tick {
  cursor: string;
  number: number;
  item: { name: string; onHand: number };
}

const query = '{ items { name onHand } lastTick { item { name } } }';
const subscription = 'subscription ($after: Cursor) { ticks(after: $after) { cursor number item { name onHand } } }';
const items = [
  { name: 'Bolt', onHand: 10 },
  { name: 'Nut', onHand: 20 },
];

/** Clients that keep querying, and others that follow the log, until they are stopped. */
export class Load {
  /** Unexpected answers and events. */
  readonly wrong: unknown[] = [];
  /** The numbers that each follower has received. */
  readonly received: readonly number[][];
  /** How many connections the followers have opened. */
  connections = 0;
  readonly #graph: ForeignGraph;
  readonly #answered: number[];
  readonly #stop = new AbortController();
  readonly #running: Promise<void>[];

  constructor(graph: ForeignGraph, clients: number, followers: number) {
    this.#graph = graph;
    this.#answered = Array.from({ length: clients }, () => 0);
    this.received = Array.from({ length: followers }, () => []);
    this.#running = [
      ...this.#answered.map((_, client) => this.#keepAsking(client)),
      ...this.received.map((numbers) => this.#follow(numbers)),
    ];
  }

  /** Waits until every client has got so many more answers, and every follower has caught up with the log. */
  async goOn(times: number): Promise<void> {
    const goals = this.#answered.map((answered) => answered + times);
    const { length } = this.#graph.log;
    await until(() => this.#answered.every((answered, client) => answered >= goals[client]!));
    await until(() => this.received.every((numbers) => numbers.length >= length));
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#running);
  }

  async #keepAsking(client: number): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const answer = await this.#graph.ask(query).catch((error: unknown) => ({ errors: [error], data: undefined }));
      if (answer.errors || !isDeepStrictEqual(answer.data!['items'], items)) this.wrong.push(answer);
      this.#answered[client]! += 1;
    }
  }

  async #follow(numbers: number[]): Promise<void> {
    await follow<Tick>({
      url: this.#graph.webSocketUrl,
      token: async () => `${(this.connections += 1)}`,
      query: subscription,
      after: undefined,
      signal: this.#stop.signal,
      keep: ({ number, item }) => {
        numbers.push(number);
        if (!isDeepStrictEqual(item, items[(number + 1) % 2])) this.wrong.push(item);
      },
    });
  }
}
