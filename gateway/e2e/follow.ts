import { createClient, MessageType } from 'graphql-ws';
import { setTimeout as delay } from 'node:timers/promises';
import WebSocket from 'ws';

/** Errors after which repeating the request cannot help; after all others the subscription is resumed. */
const final = /"code":"(UNAUTHENTICATED|TOKEN_INVALID|FORBIDDEN|(?:CURSOR|GRAPHQL|BAD|OPERATION)_\w+)"/;
/** Something comes about every 15 seconds, if only a heartbeat: a connection that is silent for so long is broken. */
const silenceMs = 60_000;
/** Where `keep` is slower than events come, no more than these wait for it; the rest stays on the server. */
const maxWaiting = 1000;
const firstPauseMs = 250;
const maxPauseMs = 30_000;

export interface Subscription<Event> {
  /** `wss://…/graphql` */
  url: string;
  /** Gives an access token that is valid now. */
  token: () => Promise<string>;
  /** Has the variable `$after: Cursor`, and selects the `cursor` of its one root field. */
  query: string;
  after: string | undefined;
  signal: AbortSignal;
  /** Stores an event with its cursor; where an agency did not answer, its part is null and has an error. Then comes the next. */
  keep: (event: Event, errors: readonly unknown[]) => Promise<void> | void;
  /** For your log: called each time that the connection broke, with what is known of it, before it is tried again. */
  onBroken?: ((error: unknown) => void) | undefined;
}

/** Follows a subscription until the signal is aborted: every event once and in order, whatever happens to the connection. */
export async function follow<Event extends { cursor: string }>(subscription: Subscription<Event>): Promise<void> {
  const { url, token, query, signal, keep, onBroken } = subscription;
  let { after } = subscription;
  for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
    const connectionParams = async () => ({ authorization: `Bearer ${await token()}` });
    const client = createClient({ url, connectionParams, retryAttempts: 0, webSocketImpl: WebSocket });
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
      for await (const { data, errors } of client.iterate<Record<string, Event>>({ query, variables: { after } })) {
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
    // A connection that stood for longer than the pause that is due was no failed attempt.
    if (performance.now() - connectedAt > pauseMs) pauseMs = firstPauseMs;
    await delay(pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
  }
}
