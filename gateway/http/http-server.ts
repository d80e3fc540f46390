import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { answerThenClose } from '@hub/shared/subgraph/answer-then-close.ts';
import type { ExportedLists } from '@hub/shared/export/exported-list.ts';
import type { Health } from '@hub/shared/subgraph/health.ts';
import type { Gateway } from '../gateway.ts';
import { readAccept, type JsonType } from './accept.ts';
import { CallerLimit } from './caller-limit.ts';
import { allowOrigins } from './cors.ts';
import { serveExports } from './export-route.ts';
import { httpAnswer } from './http-answer.ts';
import { readRequest } from './read-request.ts';
import { requestContext } from './request-context.ts';
import { sandboxPage } from './sandbox-page.ts';
import { streamResponse } from './stream-response.ts';
import { acceptWebSockets } from './web-socket.ts';

const bodyLimit = 1024 * 1024;
/** How long a client may take to send its request. */
const sendingTimeoutMs = 30_000;

const notAcceptable: ServerError = {
  statusCode: 406,
  message:
    'Accept application/graphql-response+json, application/json, text/event-stream or multipart/mixed;subscriptionSpec=1.0',
};

/**
 * Serves the gateway at `/graphql`: queries and mutations over HTTP, every operation over WebSocket, server-sent events
 * and multipart responses, Sandbox for browsers; `exports` as files. Pages of `corsOrigins` may use it too. `health`
 * checks the subgraphs that run in the same process.
 */
export async function gatewayHttpServer(
  gateway: Gateway,
  {
    corsOrigins = [],
    exports = {},
    health,
  }: {
    corsOrigins?: readonly string[];
    exports?: ExportedLists;
    health?: () => Promise<Readonly<Record<string, Health>>>;
  } = {},
): Promise<FastifyInstance> {
  // On shutdown, requests in flight are answered; idle connections are closed.
  const server = Fastify({
    logger: false,
    bodyLimit,
    forceCloseConnections: 'idle',
    requestTimeout: sendingTimeoutMs,
    // Requests in flight may take longer than Fastify's timeout for the hooks that close connections.
    pluginTimeout: 0,
    return503OnClosing: false,
    frameworkErrors: (error, _, reply) => void sendError(reply, error),
    // Offers of other protocols, such as h2c, which some clients add to every request, are ignored.
    http: { shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket' },
  });
  const closing = answerThenClose(server, gateway.requestTimeoutMs + 5000);
  await allowOrigins(server, corsOrigins);
  const limit = new CallerLimit(gateway.limits.perCaller);
  const answer = httpAnswer(gateway);
  const page = await sandboxPage();
  // Which bodies are valid is defined by GraphQL over HTTP.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));
  server.setErrorHandler<ServerError>((error, _, reply) => void sendError(reply, error));
  server.setNotFoundHandler((_, reply) => sendError(reply, { statusCode: 404, message: 'There is only /graphql' }));

  const singleResponse = async (
    request: FastifyRequest,
    type: JsonType,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const gone = new AbortController();
    reply.raw.on('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    const { authorization, 'accept-language': acceptLanguage } = request.headers;
    const context = await requestContext({ authorization, acceptLanguage, signal: gone.signal }, gateway);
    const [body, { status, statusText, headers }] = await answer(request, type, context);
    return reply
      .code(status)
      .headers(headers ?? {})
      .header('x-request-id', context.requestId)
      .send(body ?? { errors: [{ message: statusText, extensions: { code: 'BAD_REQUEST' } }] });
  };

  const isSubscription = async (request: FastifyRequest): Promise<boolean> => {
    const params = await readRequest(request).catch(() => undefined);
    return params !== undefined && gateway.kindOf(params) === 'subscription';
  };

  server.all('/graphql', async (request, reply) => {
    const { json, stream, prefersStream, prefersPage } = readAccept(request.headers.accept);
    if (request.method === 'GET' && prefersPage) return reply.type('text/html').send(await page());
    if (stream && (prefersStream || (await isSubscription(request)))) {
      return streamResponse(gateway, request, reply, { format: stream, json, limit, closing });
    }
    if (json) return singleResponse(request, json, reply);
    return sendError(reply, notAcceptable);
  });
  serveExports(server, gateway, exports);
  server.get('/', async (_, reply) => reply.redirect('/graphql'));
  server.get('/health', async (_, reply) => {
    const subgraphs = await health?.();
    const isOk = Object.values(subgraphs ?? {}).every((status) => status === 'ok');
    return reply.status(isOk ? 200 : 503).send({ status: isOk ? 'ok' : 'impaired', subgraphs });
  });
  server.addHook('preClose', acceptWebSockets(server.server, gateway, { limit, corsOrigins }));
  return server;
}

type ServerError = Pick<FastifyError, 'message'> & {
  statusCode?: number | undefined;
  headers?: Record<string, string>;
};

/** Sends a GraphQL error for a request that is not valid GraphQL over HTTP. */
function sendError(reply: FastifyReply, { message, statusCode = 500, headers = {} }: ServerError): FastifyReply {
  const code = statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const errors = [{ message: statusCode < 500 ? message : 'Internal error', extensions: { code } }];
  return reply.status(statusCode).headers(headers).send({ errors });
}
