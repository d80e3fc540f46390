import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Gateway } from '../gateway.ts';
import type { Accepted } from './accept.ts';
import type { CallerLimit } from './caller-limit.ts';
import { asResponse, mutationByGet } from './http-answer.ts';
import { openStream, PresentedErrors, type OpenStream } from './open-stream.ts';
import { readRequest } from './read-request.ts';
import { serverSentEvents, type StreamFormat } from './stream-format.ts';

const heartbeatMs = 12_000;
/** How long a slow client may take to read the end of its response. */
const graceMs = 5000;
const internalError = { message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

export interface StreamResponseOptions {
  format: StreamFormat;
  /** The JSON type that the client accepts, for a refusal. */
  json: Accepted['json'];
  limit: CallerLimit;
  /** Aborted when the server starts to shut down. */
  closing: AbortSignal;
}

/** Answers an operation with a response that stays open as long as there are results. */
export async function streamResponse(
  gateway: Gateway,
  request: FastifyRequest,
  reply: FastifyReply,
  { format, json, limit, closing }: StreamResponseOptions,
): Promise<FastifyReply> {
  const response = reply.raw;
  const { headers } = request;
  const params = await readRequest(request);
  if (request.method === 'GET' && gateway.kindOf(params) === 'mutation') return send(reply, mutationByGet);
  let stream: OpenStream;
  try {
    stream = await openStream(gateway, {
      request: params,
      caller: { authorization: headers.authorization, acceptLanguage: headers['accept-language'] },
      address: request.ip,
      after: headers['last-event-id']?.toString(),
      limit,
      onTooSlow: ({ errors }) => {
        response.end(format.failed(errors));
        setTimeout(() => response.destroy(), graceMs).unref();
      },
    });
  } catch (error) {
    if (!(error instanceof PresentedErrors)) throw error;
    const { errors } = error;
    // GraphQL over SSE reports a refusal on an accepted stream: its clients do not read the body of other responses.
    if (json && format !== serverSentEvents) {
      return send(reply, asResponse({ text: JSON.stringify({ errors }), errors, hasData: false }, json));
    }
    begin(reply, format);
    response.end(format.open + format.failed(errors));
    return reply;
  }
  begin(reply, format);
  const { results, isLive, interruption } = stream;
  const end = () => void results.return();
  response.on('close', end);
  if (response.destroyed || (isLive && closing.aborted)) end();
  // The result of a query or mutation is still sent when the server stops.
  if (isLive) closing.addEventListener('abort', end);
  const heartbeat = setInterval(() => {
    if (response.writableLength === 0) response.write(format.heartbeat);
  }, heartbeatMs);
  try {
    await write(response, format.open);
    for await (const event of results) await write(response, format.event(event));
    // A stream that ends because the server stops is not complete: the client is told to resume.
    finish(response, isLive && closing.aborted ? format.failed(interruption().errors) : format.completed);
  } catch (error) {
    if (!(error instanceof PresentedErrors)) gateway.log.error({ err: error }, 'stream failed');
    finish(response, format.failed(error instanceof PresentedErrors ? error.errors : [internalError]));
  } finally {
    clearInterval(heartbeat);
    closing.removeEventListener('abort', end);
  }
  return reply;
}

function send(reply: FastifyReply, [body, { status, headers = {} }]: ReturnType<typeof asResponse>): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}

/** Sends the head of a streamed response, with the headers that were set before. */
function begin(reply: FastifyReply, { contentType }: StreamFormat): void {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'content-type': contentType,
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close',
  });
}

/** Writes text; if the buffer is full, waits until it has drained or the client has disconnected. */
async function write(response: ServerResponse, text: string): Promise<void> {
  if (response.writableEnded || response.destroyed || response.write(text)) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  response.once('drain', resolve).once('close', resolve);
  await promise;
  response.off('drain', resolve).off('close', resolve);
}

/** Ends a response, unless it was ended because its client is too slow. */
function finish(response: ServerResponse, text: string): void {
  if (!response.writableEnded) response.end(text);
}
