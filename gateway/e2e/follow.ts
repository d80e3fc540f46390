import { createClient, MessageType } from 'graphql-ws';
import { setTimeout as delay } from 'node:timers/promises';

/** Errors after which the same request cannot go better; after all others the subscription is resumed. */
const final = /"code":"(UNAUTHENTICATED|TOKEN_INVALID|FORBIDDEN|(?:CURSOR|GRAPHQL|BAD|OPERATION)_\w+)"/;
/** Something comes about every 15 seconds, if only a heartbeat: a line that is silent for so long is broken. */
const silenceMs = 60_000;
/** Where `keep` is slower than events come, no more than these wait for it; the rest is left where it is. */
const mostWaiting = 1000;

export interface Subscription<Event> {
  /** `wss://…/graphql` */
  url: string;
  /** Gives an access token that is valid now. */
  token: () => Promise<string>;
  /** Has the variable `$after: Cursor`, and selects the `cursor` of its one root field. */
  query: string;
  after: string | undefined;
  signal: AbortSignal;
  /** Keeps an event with its cursor; what is null for an agency that did not answer has an error. Then comes the next. */
  keep: (event: Event, errors: readonly unknown[]) => Promise<void> | void;
  /** For your log: hears that the line broke, and what is known of it, each time before it is tried again. */
  onBroken?: ((error: unknown) => void) | undefined;
}

/** Follows a subscription until the signal is aborted: every event once and in order, whatever happens to the line. */
export async function follow<Event extends { cursor: string }>(subscription: Subscription<Event>): Promise<void> {
  const { url, token, query, signal, keep, onBroken } = subscription;
  let { after } = subscription;
  for (let pauseMs = 250; !signal.aborted; pauseMs = Math.min(2 * pauseMs, 30_000)) {
    const connectionParams = async () => ({ authorization: `Bearer ${await token()}` });
    const client = createClient({ url, connectionParams, retryAttempts: 0 });
    const stop = () => client.terminate();
    signal.addEventListener('abort', stop);
    let silence = setTimeout(stop, silenceMs);
    let isKeeping = false;
    let waiting = 0;
    client.on('message', ({ type }) => {
      if (type === MessageType.Next && (waiting += 1) > mostWaiting) stop();
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
        pauseMs = 250;
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
    await delay(pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
  }
}
