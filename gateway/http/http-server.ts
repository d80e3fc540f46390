import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { answerThenClose } from '@hub/shared/subgraph/answer-then-close.ts';
import type { Gateway } from '../gateway.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { requestContext } from './request-context.ts';
import { acceptWebSockets } from './web-socket.ts';

const bodyLimit = 1024 * 1024;

/** Serves the gateway at `/graphql`: queries and mutations over HTTP, subscriptions over WebSocket, Sandbox for browsers. */
export async function gatewayHttpServer(gateway: Gateway): Promise<FastifyInstance> {
  // On a stop, requests that are under way are answered; connections that only wait are closed.
  const server = Fastify({ logger: false, bodyLimit, forceCloseConnections: 'idle' });
  answerThenClose(server);
  await server.register(fastifyApollo<GatewayContext>(gateway.server), {
    path: '/graphql',
    context: async (request, reply) => {
      const gone = new AbortController();
      reply.raw.on('close', () => gone.abort());
      const caller = {
        authorization: request.headers.authorization,
        acceptLanguage: request.headers['accept-language'],
        signal: gone.signal,
      };
      const context = await requestContext(caller, gateway.verifyToken);
      reply.header('x-request-id', context.requestId);
      return context;
    },
  });
  server.get('/', async (_, reply) => reply.redirect('/graphql'));
  server.get('/health', async () => ({ status: 'ok' }));
  const closeSockets = acceptWebSockets(server.server, gateway);
  server.addHook('preClose', closeSockets);
  return server;
}
