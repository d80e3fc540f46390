import type { LiveOperation } from './live-operation.ts';
import { SharedStream, type Siblings, type StreamLimits } from './shared-stream.ts';

/** A position in a stream: what a reader gets next. */
export interface Place {
  stream: SharedStream;
  index: number;
}

/** All open streams, grouped by subscription. */
export class LiveStreams {
  readonly #limits: StreamLimits;
  readonly #groups = new Map<string, Set<SharedStream>>();

  constructor(limits: StreamLimits) {
    this.#limits = limits;
  }

  /**
   * The position after a cursor in a live stream that has it, or in a new one: a new subscriber never joins a stream
   * that may be dead.
   */
  join(operation: LiveOperation, after: string | undefined): Place {
    const group = this.#groups.get(operation.key) ?? new Set();
    this.#groups.set(operation.key, group);
    const isNew = after === undefined && operation.beginsNow;
    for (const stream of isNew ? [] : group) {
      const index = stream.indexAfter(after);
      if (index !== undefined) return { stream, index };
    }
    const stream = new SharedStream(operation, after, this.#siblingsIn(operation.key, group));
    group.add(stream);
    stream.start();
    return { stream, index: 0 };
  }

  /** Ends all streams; their readers are admitted again. */
  replace(): void {
    for (const group of this.#groups.values()) for (const stream of group) stream.replace();
  }

  /** The number of open subgraph streams. */
  get size(): number {
    let size = 0;
    for (const group of this.#groups.values()) size += group.size;
    return size;
  }

  #siblingsIn(key: string, group: Set<SharedStream>): Siblings {
    return {
      limits: this.#limits,
      find: (cursor, asking) => {
        for (const stream of group) {
          const index = stream === asking ? undefined : stream.indexOf(cursor);
          if (index !== undefined) return { stream, index };
        }
        return undefined;
      },
      ended: (stream) => {
        group.delete(stream);
        if (group.size === 0 && this.#groups.get(key) === group) this.#groups.delete(key);
      },
    };
  }
}
