import { createClient, MessageType } from 'graphql-ws';
import { setTimeout as delay } from 'node:timers/promises';
import WebSocket from 'ws';

/** Errors that a retry cannot fix; after all others the subscription is resumed. */
const final = /"code":"(UNAUTHENTICATED|TOKEN_INVALID|FORBIDDEN|(?:CURSOR|GRAPHQL|BAD|OPERATION)_\w+)"/;
/** Heartbeats come about every 15 seconds, so a connection that is silent for this long is broken. */
const silenceMs = 60_000;
/** At most this many events wait for a slow `keep`; then the connection is closed and later resumed. */
const maxWaiting = 1000;
const firstPauseMs = 250;
const maxPauseMs = 30_000;

export interface Subscription<Event> {
  /** `wss://…/graphql` */
  url: string;
  /** Returns a currently valid access token. */
  token: () => Promise<string>;
  /** Takes the variable `$after: Cursor`, and `$from` if that is given; selects the `cursor` of its one root field. */
  query: string;
  after: string | undefined;
  /** `NOW`: without `after`, begin with what is new. */
  from?: string | undefined;
  signal: AbortSignal;
  /** Stores an event and its cursor before the next is passed on; the parts of agencies that failed are null. */
  keep: (event: Event, errors: readonly unknown[]) => Promise<void> | void;
  /** For your log: called with the cause each time the connection breaks, before the retry. */
  onBroken?: ((error: unknown) => void) | undefined;
}

/** Closing `ws` while it connects emits an error that graphql-ws no longer listens for; unhandled, it ends the process. */
class Socket extends WebSocket {
  constructor(url: string, protocol: string) {
    super(url, protocol);
    this.on('error', () => {});
  }
}

/** Follows a subscription until the signal is aborted: each event once and in order, across broken connections. */
export async function follow<Event extends { cursor: string }>(subscription: Subscription<Event>): Promise<void> {
  const { url, token, query, from, signal, keep, onBroken } = subscription;
  let { after } = subscription;
  for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
    const connectionParams = async () => ({ authorization: `Bearer ${await token()}` });
    const client = createClient({ url, connectionParams, retryAttempts: 0, webSocketImpl: Socket });
    let connectedAt = Infinity;
    client.on('connected', () => (connectedAt = performance.now()));
    const stop = () => client.terminate();
    signal.addEventListener('abort', stop);
    let silence = setTimeout(stop, silenceMs);
    let isKeeping = false;
    let waiting = 0;
    client.on('message', ({ type }) => {
      if (type === MessageType.Next && (waiting += 1) > maxWaiting) stop();
    });
    try {
      const variables = after === undefined ? { from } : { after };
      for await (const { data, errors } of client.iterate<Record<string, Event>>({ query, variables })) {
        if (signal.aborted) return;
        clearTimeout(silence);
        const event = Object.values(data ?? {})[0];
        if (!event) throw errors;
        isKeeping = true;
        await keep(event, errors ?? []);
        isKeeping = false;
        waiting -= 1;
        after = event.cursor;
        pauseMs = firstPauseMs;
        silence = setTimeout(stop, silenceMs);
      }
    } catch (error) {
      if (isKeeping) throw error;
      const code = Array.isArray(error) ? final.exec(JSON.stringify(error))?.[1] : undefined;
      if (code) throw new Error(`Refused: ${code}`, { cause: error });
      if (!signal.aborted) onBroken?.(error);
    } finally {
      clearTimeout(silence);
      signal.removeEventListener('abort', stop);
      client.terminate();
    }
    // A connection that lasted longer than the due pause was not a failed attempt.
    if (performance.now() - connectedAt > pauseMs) pauseMs = firstPauseMs;
    await delay(pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
  }
}
