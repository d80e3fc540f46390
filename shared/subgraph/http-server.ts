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
/** How long a stop waits for pending requests. */
const stopPatienceMs = 25_000;

/**
 * Serves a subgraph over HTTP to its gateway: `POST /graphql` returns JSON, or server-sent events if the request
 * accepts them. `GET /health` says whether the database can be read and written. Closing answers pending requests and
 * ends the streams.
 */
export function subgraphHttpServer(subgraph: Subgraph): FastifyInstance {
  const { agency, executor } = subgraph;
  const server = Fastify({ logger: false, bodyLimit, forceCloseConnections: 'idle' });
  const closing = answerThenClose(server, stopPatienceMs);
  // The signature covers the body as sent, so it is read before it is parsed.
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

/** Aborted once the gateway's timeout has passed; never if it sent none. */
function timeUpSignal(milliseconds = ''): AbortSignal {
  return /^\d{1,9}$/.test(milliseconds) ? AbortSignal.timeout(Number(milliseconds)) : new AbortController().signal;
}

async function* serverSentEvents(
  results: AsyncIterable<FormattedExecutionResult>,
  closing: AbortSignal,
): AsyncGenerator<string> {
  // The first byte tells the gateway that its subscription was accepted.
  yield ': open\n\n';
  for await (const result of results) yield `event: next\ndata: ${JSON.stringify(result)}\n\n`;
  // A stream that this process cuts short is not complete.
  if (!closing.aborted) yield 'event: complete\ndata:\n\n';
}

function sendError(reply: FastifyReply, requestId: string, error: unknown, log: Logger): FastifyReply {
  const onMasked = (err: unknown) => log.error({ err, requestId }, 'request failed');
  const presented = presentError(error, { language: 'en', requestId, onMasked });
  return reply.status(error instanceof Refusal ? 401 : 500).send({ errors: [presented] });
}
