import type { FormattedExecutionResult } from 'graphql';
import { EventTail } from './event-tail.ts';
import type { LiveEvent, LiveOperation } from './live-operation.ts';
import { resumedEvents } from './resumed-events.ts';

/** How far the stream may be ahead of the reader that sets the pace before it applies back-pressure. */
const maxAhead = 32;
const maxCharactersAhead = 2_000_000;
/** How many events are completed concurrently. */
const maxInCompletion = 8;

/** What a reader finds after the last event. */
export type StreamEnd =
  /** The subgraph has ended the subscription. */
  | { kind: 'completed' }
  /** The stream failed; `begun` says whether the subgraph had accepted it. */
  | { kind: 'failed'; error: unknown; begun: boolean }
  /** The supergraph was replaced: readers must be admitted again. */
  | { kind: 'replaced' }
  /** Another stream has reached the same event and continues for both. */
  | { kind: 'continued'; stream: SharedStream; index: number };

export interface Reader {
  /** The number of the next event it will read. */
  index: number;
  wake: () => void;
}

/** The other streams of the same subscription. */
export interface Siblings {
  /** Where a sibling has the event with this cursor. */
  find: (cursor: string, asking: SharedStream) => { stream: SharedStream; index: number } | undefined;
  ended: (stream: SharedStream) => void;
  limits: StreamLimits;
}

export interface StreamLimits {
  /** For how long the gateway tries to resume a broken stream. */
  resumeMs: number;
  /** How long a stream may be silent before new subscribers no longer join it. */
  quietMs: number;
}

/**
 * One subgraph stream; each event is completed once for all its readers. The last events are kept, so that each reader
 * can go at its own pace; older ones are read from the log again by a separate stream.
 */
export class SharedStream {
  readonly #operation: LiveOperation;
  readonly #begin: string | undefined;
  readonly #siblings: Siblings;
  readonly #stop = new AbortController();
  readonly #readers = new Set<Reader>();
  readonly #tail = new EventTail();
  #begun = false;
  /** `performance.now()` at the subgraph's last sign of life; `undefined` while the stream is broken. */
  #aliveAt: number | undefined = performance.now();
  #end: StreamEnd | undefined;
  #wakePump: () => void = () => {};

  constructor(operation: LiveOperation, begin: string | undefined, siblings: Siblings) {
    this.#operation = operation;
    this.#begin = begin;
    this.#siblings = siblings;
  }

  start(): void {
    this.#pump().then(
      () => this.#finish({ kind: 'completed' }),
      (error: unknown) => this.#fail(error),
    );
  }

  /** The number of the event after a cursor; `undefined` if this stream does not have that position. */
  indexAfter(cursor: string | undefined): number | undefined {
    if (!this.#isAlive() || (cursor === undefined && this.#operation.beginsNow)) return undefined;
    if (!this.#operation.isResumable) return this.#tail.next;
    if (cursor === this.#begin && this.#tail.first === 0) return 0;
    const index = cursor === undefined ? undefined : this.#tail.indexOf(cursor);
    return index === undefined ? undefined : index + 1;
  }

  /** The number of the event with a cursor, if this stream is alive. */
  indexOf(cursor: string): number | undefined {
    return this.#isAlive() ? this.#tail.indexOf(cursor) : undefined;
  }

  attach(reader: Reader): void {
    this.#readers.add(reader);
    this.#wakePump();
  }

  detach(reader: Reader): void {
    this.#readers.delete(reader);
    if (this.#readers.size === 0) this.replace();
    this.#wakePump();
  }

  /** What a reader finds there: an event, the end, `'gone'` if it was dropped, `undefined` if it has yet to come. */
  at(index: number): LiveEvent | StreamEnd | 'gone' | undefined {
    if (index < this.#tail.first) return 'gone';
    const event = this.#tail.at(index);
    if (event) this.#wakePump();
    return event ?? this.#end;
  }

  /** Ends the stream; its readers must be admitted again. */
  replace(): void {
    this.#finish({ kind: 'replaced' });
  }

  async #pump(): Promise<void> {
    const { signal } = this.#stop;
    const options = {
      signal,
      resumeForMs: this.#siblings.limits.resumeMs,
      onBegun: () => (this.#begun = true),
      onAlive: () => (this.#aliveAt = performance.now()),
      onBroken: () => (this.#aliveAt = undefined),
    };
    let inCompletion = 0;
    let last: Promise<void> = Promise.resolve();
    let place = this.#begin;
    const finishAfter = async (event: FormattedExecutionResult, before: Promise<void>, isNewPlace: boolean) => {
      const [completed] = await Promise.all([this.#operation.complete(event, signal), before]);
      this.#append(completed, isNewPlace);
      inCompletion -= 1;
    };
    for await (const event of resumedEvents(this.#operation, this.#begin, options)) {
      const cursor = this.#operation.placeOf(event);
      // A heartbeat may repeat the cursor of the event before it, which the readers already have, or did not ask for.
      const isStart = place === undefined && this.#operation.beginsNow;
      const isNewPlace = cursor !== undefined && cursor !== place && !isStart;
      // While events are being completed, the last of them looks for a sibling.
      if (isNewPlace && inCompletion === 0 && this.#joinSibling(cursor)) return;
      place = cursor ?? place;
      inCompletion += 1;
      last = finishAfter(event, last, isNewPlace);
      last.catch((error: unknown) => this.#fail(error));
      if (inCompletion >= maxInCompletion) await last;
      while (this.#isFarAhead() && !signal.aborted) await this.#readerMoved();
    }
    await last;
  }

  #append(event: LiveEvent, isNewPlace: boolean): void {
    if (this.#end || (isNewPlace && this.#joinSibling(event.cursor!))) return;
    this.#tail.push(event, isNewPlace, this.#pace() ?? this.#tail.next);
    this.#wakeReaders();
  }

  /** Hands over to a sibling that already has the event. */
  #joinSibling(cursor: string): boolean {
    const found = this.#siblings.find(cursor, this);
    if (found) this.#finish({ kind: 'continued', ...found });
    return found !== undefined;
  }

  /** With cursors the fastest reader sets the pace, as the others can read the log; without them the slowest does. */
  #pace(): number | undefined {
    const faster = this.#operation.isResumable ? Math.max : Math.min;
    let pace: number | undefined;
    for (const { index } of this.#readers) pace = pace === undefined ? index : faster(pace, index);
    return pace;
  }

  #isFarAhead(): boolean {
    const pace = this.#pace();
    return pace !== undefined && (this.#tail.next - pace > maxAhead || this.#tail.sizeFrom(pace) > maxCharactersAhead);
  }

  async #readerMoved(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wakePump = resolve;
    await promise;
  }

  #isAlive(): boolean {
    if (this.#end || this.#aliveAt === undefined) return false;
    return performance.now() - this.#aliveAt <= this.#siblings.limits.quietMs;
  }

  #fail(error: unknown): void {
    if (this.#begun && !this.#end) this.#operation.onLost(error);
    this.#finish({ kind: 'failed', error, begun: this.#begun });
  }

  #finish(end: StreamEnd): void {
    if (this.#end) return;
    this.#end = end;
    this.#stop.abort();
    this.#wakePump();
    this.#siblings.ended(this);
    this.#wakeReaders();
  }

  #wakeReaders(): void {
    for (const reader of this.#readers) reader.wake();
  }
}
