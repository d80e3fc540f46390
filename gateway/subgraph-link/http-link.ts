import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { envelopeHeader, timeoutHeader } from '@hub/shared/access/envelope.ts';
import { postText } from './post-text.ts';
import type { SubgraphLink } from './subgraph-link.ts';

const largestAnswer = 32 * 1024 * 1024;
const mostConnections = 64;
const connectTimeoutMs = 2000;
const openTimeoutMs = 10_000;

export interface HttpLink extends SubgraphLink {
  /** Waits for answers that are under way, cuts subscriptions short. */
  close(): Promise<void>;
}

export interface HttpLinkOptions {
  /** After how long without a word a subscription is taken for broken; 0 where a subgraph may be silent. */
  silenceMs: number;
}

/** Reaches a subgraph over HTTP with pooled connections: JSON for answers, server-sent events for subscriptions. */
export function httpLink(url: string, { silenceMs }: HttpLinkOptions): HttpLink {
  const { origin, pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  const connect = { timeout: connectTimeoutMs };
  // How long an answer may take is known to those who wait for it.
  const answers = new Pool(origin, { connections: mostConnections, connect, headersTimeout: 0, bodyTimeout: 0 });
  const streams = new Pool(origin, { connect, headersTimeout: openTimeoutMs, bodyTimeout: silenceMs });
  return {
    async answer(body, envelope, signal, timeoutMs) {
      const headers = headersOf('application/json', envelope, timeoutMs);
      return asResult(await postText(answers, { path, body, headers, signal, largest: largestAnswer }));
    },
    async *subscribe(body, envelope, signal, onOpen) {
      const headers = headersOf('text/event-stream', envelope);
      const response = await streams.request({ path, method: 'POST', body, headers, signal });
      const type = String(response.headers['content-type']);
      if (response.statusCode !== 200 || !type.startsWith('text/event-stream')) {
        // What is destroyed early says so, and there is nobody to hear it.
        response.body.on('error', () => {}).destroy();
        throw new Error(`answered with status ${response.statusCode} and ${type} where a stream was asked for`);
      }
      onOpen?.();
      yield* resultsIn(response.body);
    },
    async close() {
      await Promise.all([answers.close(), streams.destroy()]);
    },
  };
}

/** The results in a stream of server-sent events, of which none may be larger than an answer. */
async function* resultsIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<FormattedExecutionResult, void, void> {
  const events: EventSourceMessage[] = [];
  const parser = createParser({
    maxBufferSize: largestAnswer,
    onEvent: (event) => events.push(event),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded') throw error;
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    for (const event of events.splice(0)) {
      if (event.event === 'complete') return;
      yield asResult(event.data);
    }
  }
  throw new Error('The subscription ended without having been completed');
}

function headersOf(accept: string, envelope: string | undefined, timeoutMs?: number): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': 'application/json', accept };
  if (envelope !== undefined) headers[envelopeHeader] = envelope;
  if (timeoutMs !== undefined) headers[timeoutHeader] = String(timeoutMs);
  return headers;
}

function asResult(text: string): FormattedExecutionResult {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)) {
    return value as FormattedExecutionResult;
  }
  throw new Error('The answer is not a GraphQL result');
}
