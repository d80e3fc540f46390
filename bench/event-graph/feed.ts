import { EventEmitter, on } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { federation, type Subgraph } from '../subgraphs/subgraph.ts';

/** Events to emit at a steady rate. */
export interface EventBatch {
  /** Number of the first event; the others follow consecutively. */
  first: number;
  count: number;
  intervalMs: number;
}

/** The number of an event that only shows a subscriber that its subscription is open. */
export const probe = 0;

const moves = new EventEmitter();

/** Emits events and returns after the last. A late event does not delay the next one. */
export async function emitEvents({ first, count, intervalMs }: EventBatch): Promise<void> {
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    const wait = start + index * intervalMs - performance.now();
    if (wait > 0) await delay(wait);
    const number = first === probe ? probe : first + index;
    moves.emit('moved', {
      number,
      emittedAt: performance.timeOrigin + performance.now(),
      kind: 'RELEASED',
      quantity: 1 + (number % 40),
      drug: { id: `d${number % 50}` },
      place: { id: `p${number % 7}` },
    });
  }
}

async function* moved() {
  for await (const [move] of on(moves, 'moved')) yield { moved: move };
}

export const feed: Subgraph = {
  name: 'feed',
  sdl: `${federation('key')}
    type Query { events: Int }
    type Subscription { moved: Move! }
    type Move { number: Int! emittedAt: Float! kind: String! quantity: Int! drug: Drug! place: Place! }
    type Drug @key(fields: "id", resolvable: false) { id: ID! }
    type Place @key(fields: "id", resolvable: false) { id: ID! }`,
  resolvers: { Subscription: { moved: { subscribe: moved } } },
};
