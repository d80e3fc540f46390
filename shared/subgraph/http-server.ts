import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { Readable } from 'node:stream';
import type { Logger } from 'pino';
import { envelopeHeader, timeoutHeader } from '../access/envelope.ts';
import { presentError } from '../refusal/present-error.ts';
import { Refusal } from '../refusal/refusal.ts';
import { answerThenClose } from './answer-then-close.ts';
import { healthOf } from './health.ts';
import type { Subgraph } from './start-subgraph.ts';

const bodyLimit = 4 * 1024 * 1024;
/** How long a stop waits for what is under way. */
const stopPatienceMs = 25_000;

/**
 * Serves a subgraph over HTTP to its gateway: `POST /graphql` answers JSON, or a stream of server-sent events where the
 * request accepts one. `GET /health` says whether it can read and write its database. Closing answers what has
 * been asked and ends the streams.
 */
export function subgraphHttpServer(subgraph: Subgraph): FastifyInstance {
  const { agency, executor } = subgraph;
  const server = Fastify({ logger: false, bodyLimit, forceCloseConnections: 'idle' });
  const closing = answerThenClose(server, stopPatienceMs);
  // The signature covers the body as it was sent, so it is read before it is parsed.
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => done(null, body));

  server.post('/graphql', async (request, reply) => {
    const body = request.body as string;
    const envelope = request.headers[envelopeHeader]?.toString();
    const gone = new AbortController();
    reply.raw.on('close', () => gone.abort());
    try {
      if (!request.headers.accept?.includes('text/event-stream')) {
        const timeUp = timeUpSignal(request.headers[timeoutHeader]?.toString());
        return await reply.send(await executor.answer(body, envelope, AbortSignal.any([gone.signal, timeUp])));
      }
      const events = executor.subscribe(body, envelope, AbortSignal.any([gone.signal, closing]));
      const stream = Readable.from(serverSentEvents(events, closing), { objectMode: false });
      return await reply.type('text/event-stream').send(stream);
    } catch (error) {
      return sendError(reply, request.id, error, agency.log);
    }
  });

  server.get('/health', async (_, reply) => {
    const status = await healthOf(agency);
    return reply.status(status === 'ok' ? 200 : 503).send({ status, subgraph: subgraph.name });
  });
  return server;
}

/** Aborted when the gateway no longer waits; never where it does not say how long it will. */
function timeUpSignal(milliseconds = ''): AbortSignal {
  return /^\d{1,9}$/.test(milliseconds) ? AbortSignal.timeout(Number(milliseconds)) : new AbortController().signal;
}

async function* serverSentEvents(
  results: AsyncIterable<FormattedExecutionResult>,
  closing: AbortSignal,
): AsyncGenerator<string> {
  // The gateway learns from the first byte that its subscription was accepted.
  yield ': open\n\n';
  for await (const result of results) yield `event: next\ndata: ${JSON.stringify(result)}\n\n`;
  // A stream that this process cuts short has not come to its end.
  if (!closing.aborted) yield 'event: complete\ndata:\n\n';
}

function sendError(reply: FastifyReply, requestId: string, error: unknown, log: Logger): FastifyReply {
  const onMasked = (err: unknown) => log.error({ err, requestId }, 'request failed');
  const presented = presentError(error, { language: 'en', requestId, onMasked });
  return reply.status(error instanceof Refusal ? 401 : 500).send({ errors: [presented] });
}
