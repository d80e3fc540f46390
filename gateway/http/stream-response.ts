import type { FastifyReply, FastifyRequest } from 'fastify';
import { parseRequestParams } from 'graphql-http';
import type { ServerResponse } from 'node:http';
import { refusedStatus } from '@hub/shared/refusal/present-errors-plugin.ts';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import type { Gateway } from '../gateway.ts';
import type { ClientRequest } from '../serving.ts';
import type { CallerLimit } from './caller-limit.ts';
import { mutationByGet } from './http-answer.ts';
import { openStream, PresentedErrors, type OpenStream } from './open-stream.ts';
import type { StreamFormat } from './stream-format.ts';

const heartbeatMs = 12_000;
/** How long a response that was ended for its slow reader may take to be read to its end. */
const graceMs = 5000;

/** Answers an operation with a response that goes on for as long as there are results. */
export async function streamResponse(
  gateway: Gateway,
  request: FastifyRequest,
  reply: FastifyReply,
  format: StreamFormat,
  { limit, closing }: { limit: CallerLimit; closing: AbortSignal },
): Promise<FastifyReply> {
  const response = reply.raw;
  const { headers } = request;
  const asked = await readRequest(request).catch((error: unknown) => error as Error);
  if (asked instanceof Error)
    return reply.status(400).send({ errors: [{ message: asked.message, extensions: { code: 'BAD_REQUEST' } }] });
  if (request.method === 'GET' && gateway.kindOf(asked) === 'mutation') {
    const [body, { status, headers: more }] = mutationByGet;
    return reply.code(status).headers(more!).send(body);
  }
  let stream: OpenStream;
  try {
    stream = await openStream(gateway, {
      request: asked,
      caller: { authorization: headers.authorization, acceptLanguage: headers['accept-language'] },
      address: request.ip,
      after: headers['last-event-id']?.toString(),
      limit,
      onTooSlow: (cursor) => endSlow(response, format, cursor),
    });
  } catch (error) {
    if (!(error instanceof PresentedErrors)) throw error;
    return reply.status(refusedStatus(error.errors) ?? 400).send({ errors: error.errors });
  }
  reply.hijack();
  response.writeHead(200, {
    'content-type': format.contentType,
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close',
  });
  const { results, isLive } = stream;
  const end = () => void results.return();
  response.on('close', end);
  if (response.destroyed || (isLive && closing.aborted)) end();
  // An answer that comes in one piece is still waited for when the server stops.
  if (isLive) closing.addEventListener('abort', end);
  const heartbeat = setInterval(() => {
    if (response.writableLength === 0) response.write(format.heartbeat);
  }, heartbeatMs);
  try {
    await write(response, format.open);
    for await (const event of results) await write(response, format.event(event));
    // A stream that this process cuts short has not come to its end: the client is to resume.
    response.end(isLive && closing.aborted ? '' : format.completed);
  } catch (error) {
    if (!(error instanceof PresentedErrors)) gateway.log.error({ err: error }, 'a stream broke');
    response.end(format.failed(error instanceof PresentedErrors ? error.errors : []));
  } finally {
    clearInterval(heartbeat);
    closing.removeEventListener('abort', end);
  }
  return reply;
}

/** Waits until the client has taken what was written, or is gone. */
async function write(response: ServerResponse, text: string): Promise<void> {
  if (response.writableEnded || response.destroyed || response.write(text)) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  response.once('drain', resolve).once('close', resolve);
  await promise;
  response.off('drain', resolve).off('close', resolve);
}

function endSlow(response: ServerResponse, format: StreamFormat, cursor: string): void {
  const { message, extensions } = refuse('SUBSCRIBER_TOO_SLOW', { cursor });
  response.end(format.failed([{ message, extensions: { ...extensions } }]));
  setTimeout(() => response.destroy(), graceMs).unref();
}

/** Reads a request as in GraphQL over HTTP; throws where it is not one. */
async function readRequest({ method, url, headers, body, raw }: FastifyRequest): Promise<ClientRequest> {
  const read = await parseRequestParams({ method, url, headers, body: body as string, raw, context: undefined });
  if ('query' in read) return read;
  throw new Error('A stream is asked for by GET, or by POST of application/json');
}
