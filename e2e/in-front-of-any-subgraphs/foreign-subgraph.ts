import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { execute, parse, subscribe, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A subgraph that knows nothing of the hub. */
export interface ForeignSubgraph {
  name: string;
  sdl: string;
  resolvers: GraphQLResolverMap<unknown>;
}

interface GraphQLRequest {
  query: string;
  variables?: Record<string, unknown>;
}

/** Serves a subgraph over plain HTTP: JSON for answers, server-sent events for subscriptions. */
export class ForeignServer {
  /** The headers of every request received. */
  readonly received: IncomingHttpHeaders[] = [];
  readonly bodies: GraphQLRequest[] = [];
  readonly #schema: GraphQLSchema;
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #connections = 0;

  private constructor({ sdl, resolvers }: ForeignSubgraph) {
    this.#schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
    // Idle connections stay open until the client closes them.
    this.#server.keepAliveTimeout = 0;
    this.#server.on('connection', (socket) => {
      this.#connections += 1;
      socket.once('close', () => (this.#connections -= 1));
    });
  }

  static async start(subgraph: ForeignSubgraph): Promise<ForeignServer> {
    const server = new ForeignServer(subgraph);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql`;
  }

  /** How many connections are open. */
  get connections(): number {
    return this.#connections;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.received.push(request.headers);
    const body = (await json(request)) as GraphQLRequest;
    this.bodies.push(body);
    const { query, variables } = body;
    const operation = { schema: this.#schema, document: parse(query), variableValues: variables };
    if (request.headers.accept === 'text/event-stream') {
      await sendEvents(response, await subscribe(operation));
      return;
    }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await execute(operation)));
  }
}

async function sendEvents(
  response: ServerResponse,
  events: AsyncGenerator<ExecutionResult, void, void> | ExecutionResult,
): Promise<void> {
  response.setHeader('content-type', 'text/event-stream').flushHeaders();
  const send = (event: ExecutionResult) => response.write(`event: next\ndata: ${JSON.stringify(event)}\n\n`);
  if ('next' in events) {
    response.once('close', () => void events.return());
    for await (const event of events) send(event);
  } else send(events);
  response.end('event: complete\ndata:\n\n');
}
