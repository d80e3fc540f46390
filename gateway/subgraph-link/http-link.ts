import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { FormattedExecutionResult } from 'graphql';
import { Agent, request, type Dispatcher } from 'undici';
import { envelopeHeader } from '@hub/shared/access/envelope.ts';
import type { SubgraphLink } from './subgraph-link.ts';

const largestAnswer = 32 * 1024 * 1024;
const openTimeoutMs = 10_000;
/** A stream says something every quarter of a minute, if only that nothing has happened. */
const silenceTimeoutMs = 60_000;

/** Reaches a subgraph over HTTP with pooled connections: JSON for answers, server-sent events for subscriptions. */
export function httpLink(url: string): SubgraphLink & { close(): Promise<void> } {
  const dispatcher = new Agent({
    connections: 32,
    maxResponseSize: largestAnswer,
    connect: { timeout: 2000 },
  });
  const streams = new Agent({
    headersTimeout: openTimeoutMs,
    bodyTimeout: silenceTimeoutMs,
    connect: { timeout: 2000 },
  });
  return {
    async answer(body, envelope, signal) {
      const response = await post(url, body, envelope, 'application/json', signal, dispatcher);
      return requireResult(await response.body.json());
    },
    async *subscribe(body, envelope, signal) {
      const response = await post(url, body, envelope, 'text/event-stream', signal, streams);
      const events: EventSourceMessage[] = [];
      const parser = createParser({ onEvent: (event) => events.push(event) });
      const decoder = new TextDecoder();
      for await (const chunk of response.body) {
        parser.feed(decoder.decode(chunk as Buffer, { stream: true }));
        for (const event of events.splice(0)) {
          if (event.event === 'complete') return;
          yield requireResult(JSON.parse(event.data));
        }
      }
      throw new Error('The subscription ended without having been completed');
    },
    async close() {
      await Promise.all([dispatcher.close(), streams.destroy()]);
    },
  };
}

async function post(
  url: string,
  body: string,
  envelope: string,
  accept: string,
  signal: AbortSignal,
  dispatcher: Dispatcher,
): Promise<Dispatcher.ResponseData> {
  const headers = { 'content-type': 'application/json', accept, [envelopeHeader]: envelope };
  const response = await request(url, { method: 'POST', body, headers, signal, dispatcher });
  if (response.statusCode === 200) return response;
  // It has refused the gateway itself, which is nothing that the client has done or could mend.
  throw new Error(`answered with status ${response.statusCode}: ${(await response.body.text()).slice(0, 500)}`);
}

function requireResult(value: unknown): FormattedExecutionResult {
  if (typeof value === 'object' && value !== null && ('data' in value || 'errors' in value)) {
    return value as FormattedExecutionResult;
  }
  throw new Error('The answer is not a GraphQL result');
}
