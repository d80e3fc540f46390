import { parse, subscribe, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { ServerResponse } from 'node:http';
import type { SubgraphRequest } from './remembered-answers.ts';

/**
 * Server-sent events in the distinct connections mode of the GraphQL over SSE protocol: one stream per request, one
 * `next` event per result. Streams of equal requests share the same bytes, serialised once.
 */
export class EventStreams {
  /** Streams opened so far. */
  opened = 0;
  readonly #schema: GraphQLSchema;
  readonly #byRequest = new Map<string, Set<ServerResponse>>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  open(request: SubgraphRequest, response: ServerResponse): void {
    this.opened += 1;
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    response.write(': open\n\n');
    const key = JSON.stringify([request.query, request.variables]);
    let streams = this.#byRequest.get(key);
    if (!streams) {
      streams = new Set();
      this.#byRequest.set(key, streams);
      void this.#feed(request, streams);
    }
    streams.add(response);
    response.on('close', () => streams.delete(response));
  }

  async #feed({ query, variables, operationName }: SubgraphRequest, streams: Set<ServerResponse>): Promise<void> {
    const document = parse(query);
    const events = await subscribe({ schema: this.#schema, document, variableValues: variables, operationName });
    if (!(Symbol.asyncIterator in events)) return this.#write(events, streams);
    for await (const event of events) this.#write(event, streams);
  }

  #write(event: ExecutionResult, streams: ReadonlySet<ServerResponse>): void {
    const bytes = Buffer.from(`event: next\ndata: ${JSON.stringify(event)}\n\n`);
    for (const stream of streams) stream.write(bytes);
  }
}
