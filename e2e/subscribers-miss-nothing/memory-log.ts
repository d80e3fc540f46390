import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { createSourceEventStream, execute, parse, type FormattedExecutionResult } from 'graphql';
import type { SubgraphLink } from '@hub/gateway/subgraph-link/subgraph-link.ts';

/** A subgraph that knows nothing of the hub and keeps a log in memory. */
export const logSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@requiresScopes"])
  scalar Cursor
  type Query { size: Int! }
  type Subscription {
    "After a cursor, or from the beginning."
    changes(after: Cursor): Change!
    "After a cursor, or from the beginning or the end."
    news(after: Cursor, from: Start): Change!
    "What happens from now on."
    live: Change!
  }
  enum Start { BEGINNING NOW }
  type Change { cursor: Cursor! text: String! item: Item }
  type Item @key(fields: "id", resolvable: false) { id: ID! }
`;

interface Context {
  signal: AbortSignal;
}

/** Lines with the cursors `c1`, `c2` and so on; lines are generated when read, so volume takes no memory. */
export class MemoryLog implements SubgraphLink {
  readonly #cursorOf: (position: number) => string;
  readonly #schema;
  readonly #waiting = new Set<() => void>();
  #textOf: (position: number) => string = (position) => `line ${position}`;
  #length = 0;
  #breaks = 0;
  #beats = 0;
  /** Streams that were opened so far. */
  opened = 0;
  /** Extensions of the error that the next event carries in place of data; it then ends the stream. */
  failure: Record<string, unknown> | undefined;
  /** How many of the next events are empty. */
  emptyEvents = 0;
  /** Whether the subgraph cannot be reached. */
  isAway = false;

  constructor(cursorOf = (position: number) => `c${position}`) {
    this.#cursorOf = cursorOf;
    const subscribe = (_: unknown, { after }: { after?: string }, { signal }: Context) => this.#read(after, signal);
    const fromEither = (_: unknown, { after, from }: { after?: string; from?: string }, { signal }: Context) => {
      if (after !== undefined && from !== undefined) throw new Error('two places');
      return from === 'NOW' ? this.#readFromNow(signal) : this.#read(after, signal);
    };
    const fromNow = (_: unknown, __: object, { signal }: Context) => this.#read(this.cursor, signal);
    const resolve = (change: unknown) => change;
    const resolvers: GraphQLResolverMap<Context> = {
      Subscription: {
        changes: { subscribe, resolve },
        news: { subscribe: fromEither, resolve },
        live: { subscribe: fromNow, resolve },
      },
    };
    this.#schema = buildSubgraphSchema([{ typeDefs: parse(logSdl), resolvers }]);
  }

  /** The cursor of the last line; `undefined` if there is none. */
  get cursor(): string | undefined {
    return this.#length === 0 ? undefined : this.#cursorOf(this.#length);
  }

  append(count = 1, textOf = this.#textOf): void {
    this.#textOf = textOf;
    this.#length += count;
    this.#wake();
  }

  /** Breaks every stream that is open. */
  breakStreams(): void {
    this.#breaks += 1;
    this.#wake();
  }

  /** Sends a heartbeat on every stream, which repeats its current cursor. */
  beat(): void {
    this.#beats += 1;
    this.#wake();
  }

  async answer(): Promise<FormattedExecutionResult> {
    return { data: { size: this.#length } };
  }

  async *subscribe(
    body: string,
    _: string | undefined,
    signal: AbortSignal,
    onAlive?: () => void,
  ): AsyncGenerator<FormattedExecutionResult, void, void> {
    if (this.isAway) throw new Error('connection refused');
    this.opened += 1;
    onAlive?.();
    const { query, variables } = JSON.parse(body);
    const operation = {
      schema: this.#schema,
      document: parse(query),
      variableValues: variables,
      contextValue: { signal },
    };
    const events = await createSourceEventStream(operation);
    if (!(Symbol.asyncIterator in events)) throw new Error(events.errors?.[0]?.message);
    for await (const rootValue of events) {
      if (this.failure) {
        const extensions = this.failure;
        this.failure = undefined;
        yield { errors: [{ message: 'cannot go on', extensions }] };
        return;
      }
      if (this.emptyEvents > 0) {
        this.emptyEvents -= 1;
        yield { data: null };
        continue;
      }
      yield JSON.parse(JSON.stringify(await execute({ ...operation, rootValue }))) as FormattedExecutionResult;
    }
  }

  async *#readFromNow(signal: AbortSignal) {
    const cursor = this.#cursorOf(this.#length);
    yield { cursor, text: 'heartbeat', item: null };
    yield* this.#read(cursor, signal);
  }

  async *#read(after: string | undefined, signal: AbortSignal) {
    const breaks = this.#breaks;
    let beats = this.#beats;
    let position = 0;
    if (after !== undefined) while (this.#cursorOf(position) !== after) position += 1;
    signal.addEventListener('abort', this.#wake);
    while (!signal.aborted) {
      if (breaks !== this.#breaks) throw new Error('the line broke');
      if (beats !== this.#beats) {
        beats = this.#beats;
        yield { cursor: this.#cursorOf(position), text: 'heartbeat', item: null };
      } else if (position < this.#length) {
        position += 1;
        const item = { __typename: 'Item', id: position };
        yield { cursor: this.#cursorOf(position), text: this.#textOf(position), item };
      } else await this.#change();
    }
  }

  async #change(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.add(resolve);
    await promise;
  }

  #wake = (): void => {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  };
}
