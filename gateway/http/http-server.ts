import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { answerThenClose } from '@hub/shared/subgraph/answer-then-close.ts';
import type { Health } from '@hub/shared/subgraph/health.ts';
import type { Gateway } from '../gateway.ts';
import { CallerLimit } from './caller-limit.ts';
import { httpAnswer } from './http-answer.ts';
import { requestContext } from './request-context.ts';
import { sandboxPage } from './sandbox-page.ts';
import { streamFormat } from './stream-format.ts';
import { streamResponse } from './stream-response.ts';
import { acceptWebSockets } from './web-socket.ts';

const bodyLimit = 1024 * 1024;
/** How long a client may take to send its request. */
const sendingTimeoutMs = 30_000;

/**
 * Serves the gateway at `/graphql`: queries and mutations over HTTP, every operation over WebSocket, server-sent events
 * and multipart responses, Sandbox for browsers. `health` asks the subgraphs that run in the same process how they are.
 */
export async function gatewayHttpServer(
  gateway: Gateway,
  health?: () => Promise<Readonly<Record<string, Health>>>,
): Promise<FastifyInstance> {
  // On a stop, requests that are under way are answered; connections that only wait are closed.
  const server = Fastify({
    logger: false,
    bodyLimit,
    forceCloseConnections: 'idle',
    requestTimeout: sendingTimeoutMs,
    // What is under way may take longer than Fastify would wait for those who close connections.
    pluginTimeout: 0,
    return503OnClosing: false,
    frameworkErrors: (error, _, reply) => sendError(reply, error),
    // Others that could be talked instead, as h2c which some clients offer with every request, are declined by answering.
    http: { shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket' },
  });
  const closing = answerThenClose(server, gateway.requestTimeoutMs + 5000);
  const limit = new CallerLimit(gateway.limits.perCaller);
  const answer = httpAnswer(gateway);
  const page = await sandboxPage();
  // What a body has to be is for GraphQL over HTTP to say.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));
  server.setErrorHandler<ServerError>((error, _, reply) => sendError(reply, error));
  server.setNotFoundHandler((_, reply) => sendError(reply, { statusCode: 404, message: 'There is only /graphql' }));

  const answerInOnePiece = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const gone = new AbortController();
    reply.raw.on('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    const { authorization, 'accept-language': acceptLanguage } = request.headers;
    const context = await requestContext({ authorization, acceptLanguage, signal: gone.signal }, gateway);
    const [body, { status, statusText, headers }] = await answer(request, context);
    return reply
      .code(status)
      .headers(headers ?? {})
      .header('x-request-id', context.requestId)
      .send(body ?? { errors: [{ message: statusText, extensions: { code: 'BAD_REQUEST' } }] });
  };

  server.all('/graphql', async (request, reply) => {
    const { accept } = request.headers;
    const format = streamFormat(accept);
    if (format) return streamResponse(gateway, request, reply, format, { limit, closing });
    if (request.method === 'GET' && accept?.includes('text/html')) return reply.type('text/html').send(await page());
    return answerInOnePiece(request, reply);
  });
  server.get('/', async (_, reply) => reply.redirect('/graphql'));
  server.get('/health', async (_, reply) => {
    const subgraphs = await health?.();
    const isOk = Object.values(subgraphs ?? {}).every((status) => status === 'ok');
    return reply.status(isOk ? 200 : 503).send({ status: isOk ? 'ok' : 'impaired', subgraphs });
  });
  server.addHook('preClose', acceptWebSockets(server.server, gateway, limit));
  return server;
}

type ServerError = Pick<FastifyError, 'message'> & { statusCode?: number | undefined };

/** Says in the form of GraphQL what is wrong with a request that never became one. */
function sendError(reply: FastifyReply, { message, statusCode = 500 }: ServerError): void {
  const code = statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const errors = [{ message: statusCode < 500 ? message : 'Internal error', extensions: { code } }];
  void reply.status(statusCode).send({ errors });
}
