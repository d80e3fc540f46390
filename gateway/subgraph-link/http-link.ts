import { Pool } from 'undici';
import { envelopeHeader, timeoutHeader } from '@hub/shared/access/envelope.ts';
import { asResult } from './graphql-result.ts';
import { postText } from './post-text.ts';
import { resultsIn } from './event-stream.ts';
import type { SubgraphLink } from './subgraph-link.ts';

const maxAnswerBytes = 32 * 1024 * 1024;
const maxConnections = 64;
const connectTimeoutMs = 2000;
const openTimeoutMs = 10_000;

export interface HttpLink extends SubgraphLink {
  /** Waits for responses in flight and ends subscriptions. */
  close(): Promise<void>;
}

export interface HttpLinkOptions {
  /** How long a stream may be silent, without even a heartbeat, before it counts as broken. */
  silenceMs: number;
}

/**
 * Connects to a subgraph over HTTP with pooled connections: JSON for responses, server-sent events for subscriptions.
 */
export function httpLink(url: string, { silenceMs }: HttpLinkOptions): HttpLink {
  const { origin, pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  const connect = { timeout: connectTimeoutMs };
  // Timeouts of responses are up to the caller.
  const answers = new Pool(origin, { connections: maxConnections, connect, headersTimeout: 0, bodyTimeout: 0 });
  const streams = new Pool(origin, { connect, headersTimeout: openTimeoutMs, bodyTimeout: silenceMs });
  return {
    async answer(body, envelope, signal, timeoutMs) {
      const headers = headersOf('application/json', envelope, timeoutMs);
      return asResult(await postText(answers, { path, body, headers, signal, largest: maxAnswerBytes }));
    },
    async *subscribe(body, envelope, signal, onAlive = () => {}) {
      const headers = headersOf('text/event-stream', envelope);
      const response = await streams.request({ path, method: 'POST', body, headers, signal });
      const type = String(response.headers['content-type']);
      if (response.statusCode !== 200 || !type.startsWith('text/event-stream')) {
        // A body that is destroyed early emits an error, which can be ignored.
        response.body.on('error', () => {}).destroy();
        throw new Error(`answered with status ${response.statusCode} and ${type} instead of a stream`);
      }
      onAlive();
      yield* resultsIn(response.body, { maxSize: maxAnswerBytes, onAlive });
    },
    async close() {
      await Promise.all([answers.close(), streams.destroy()]);
    },
  };
}

function headersOf(accept: string, envelope: string | undefined, timeoutMs?: number): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept };
  if (envelope !== undefined) headers[envelopeHeader] = envelope;
  if (timeoutMs !== undefined) headers[timeoutHeader] = String(timeoutMs);
  return headers;
}
