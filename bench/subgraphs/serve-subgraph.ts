import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { EventStreams } from './event-streams.ts';
import { RememberedAnswers, type SubgraphRequest } from './remembered-answers.ts';
import type { Subgraph } from './subgraph.ts';

/** Longer than any gateway is suspended, so that no connection is lost between rounds. */
const keepAliveMs = 30 * 60_000;

/** Counts of the requests to a subgraph. */
export interface Asked {
  /** Queries, including those for `_entities`. */
  requests: number;
  /** Those that were not cached and had to be executed. */
  executed: number;
  /** Event streams opened. */
  streams: number;
}

export interface ServedSubgraph {
  url: string;
  asked: () => Asked;
}

/** Serves one subgraph over HTTP: JSON for queries, server-sent events for subscriptions. */
export async function serveSubgraph({ sdl, resolvers }: Subgraph): Promise<ServedSubgraph> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
  const answers = new RememberedAnswers(schema);
  const streams = new EventStreams(schema);
  let requests = 0;
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.headers.accept === 'text/event-stream') {
      streams.open(await readStreamRequest(request), response);
      return;
    }
    requests += 1;
    const answer = await answers.answer(await readBody(request));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
    response.end(answer);
  };
  const server = createServer((request, response) => {
    respond(request, response).catch((error: Error) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ message: error.message }] }));
    });
  });
  return {
    url: `${await listen(server)}/graphql`,
    asked: () => ({ requests, executed: answers.executed, streams: streams.opened }),
  };
}

async function listen(server: Server): Promise<string> {
  server.keepAliveTimeout = keepAliveMs;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A body as Latin-1, one character per byte: it is looked up far more often than parsed. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('latin1');
}

/** A subscription comes in the body of a POST, as the hub sends it, or in the URL of a GET, as Hive does. */
async function readStreamRequest(request: IncomingMessage): Promise<SubgraphRequest> {
  if (request.method === 'POST') {
    return JSON.parse(Buffer.from(await readBody(request), 'latin1').toString()) as SubgraphRequest;
  }
  const { searchParams } = new URL(request.url!, 'http://127.0.0.1');
  const variables = searchParams.get('variables');
  return {
    query: searchParams.get('query') ?? '',
    variables: variables === null ? null : (JSON.parse(variables) as Record<string, unknown>),
    operationName: searchParams.get('operationName'),
  };
}
