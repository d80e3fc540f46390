import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Gateway } from '../gateway.ts';
import { requestContext } from './request-context.ts';

/** What a client may send when it opens a connection. */
interface ConnectionParams extends Record<string, unknown> {
  /** `Bearer …`, as in the HTTP header. */
  authorization?: string;
}

/** Serves subscriptions over `graphql-transport-ws` at `/graphql`. Returns how to close all connections. */
export function acceptWebSockets(httpServer: Server, gateway: Gateway): () => Promise<void> {
  const socketServer = new WebSocketServer({
    server: httpServer,
    path: '/graphql',
    handleProtocols: (protocols) => (protocols.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false),
  });
  const server = useServer<ConnectionParams>(
    {
      onSubscribe: async ({ connectionParams, extra }, _, payload) => {
        const gone = new AbortController();
        const context = await requestContext(
          {
            authorization: connectionParams?.authorization ?? extra.request.headers['authorization'],
            acceptLanguage: extra.request.headers['accept-language'],
            signal: gone.signal,
          },
          gateway.verifyToken,
        );
        const result = gateway.subscribe(payload, context);
        return Symbol.asyncIterator in result ? endsWith(result, gone) : result;
      },
    },
    socketServer,
  );
  return async () => server.dispose();
}

/** Aborts what feeds a stream as soon as its reader is done with it, also while the stream waits for its next event. */
function endsWith<Item>(stream: AsyncGenerator<Item, void, void>, gone: AbortController): AsyncGenerator<Item, void, void> {
  return {
    next: () => stream.next(),
    throw: (error) => stream.throw(error),
    return: async () => {
      gone.abort();
      return stream.return();
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      gone.abort();
      await stream.return();
    },
  };
}
