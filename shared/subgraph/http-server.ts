import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { Readable } from 'node:stream';
import { envelopeHeader } from '../access/envelope.ts';
import { presentError } from '../refusal/present-error.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Subgraph } from './start-subgraph.ts';

const bodyLimit = 4 * 1024 * 1024;

/**
 * Serves a subgraph over HTTP to its gateway: `POST /graphql` answers JSON, or a stream of server-sent events where the
 * request accepts one. `GET /health` says that the process answers and reaches its database.
 */
export function subgraphHttpServer(subgraph: Subgraph): FastifyInstance {
  const { agency, executor } = subgraph;
  const server = Fastify({
    logger: false,
    bodyLimit,
    disableRequestLogging: true,
    forceCloseConnections: true,
  });
  // The signature covers the body as it was sent, so it is read before it is parsed.
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body));

  server.post('/graphql', async (request, reply) => {
    const body = request.body as string;
    const envelope = request.headers[envelopeHeader]?.toString();
    const gone = new AbortController();
    reply.raw.on('close', () => gone.abort());
    if (request.headers.accept?.includes('text/event-stream')) {
      const events = executor.subscribe(body, envelope, gone.signal);
      return reply.type('text/event-stream').send(Readable.from(serverSentEvents(events), { objectMode: false }));
    }
    try {
      return await reply.send(await executor.answer(body, envelope, gone.signal));
    } catch (error) {
      return sendError(reply, request.id, error, agency.log);
    }
  });

  server.get('/health', async () => {
    await agency.feed.head();
    return { status: 'ok', subgraph: subgraph.name };
  });
  return server;
}

async function* serverSentEvents(results: AsyncIterable<FormattedExecutionResult>): AsyncGenerator<string> {
  for await (const result of results) yield `event: next\ndata: ${JSON.stringify(result)}\n\n`;
  yield 'event: complete\ndata:\n\n';
}

function sendError(
  reply: FastifyReply,
  requestId: string,
  error: unknown,
  log: Subgraph['agency']['log'],
): FastifyReply {
  const onMasked = (err: unknown) => log.error({ err, requestId }, 'request failed');
  const presented = presentError(error, { language: 'en', requestId, onMasked });
  return reply.status(error instanceof Refusal ? 401 : 500).send({ errors: [presented] });
}
