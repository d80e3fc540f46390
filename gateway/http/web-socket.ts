import { GraphQLError, parse, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
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

type Stream = AsyncGenerator<FormattedExecutionResult, void, void>;

/** Serves subscriptions over `graphql-transport-ws` at `/graphql`. Returns how to close all connections. */
export function acceptWebSockets(httpServer: Server, gateway: Gateway): () => Promise<void> {
  const socketServer = new WebSocketServer({
    server: httpServer,
    path: '/graphql',
    handleProtocols: (protocols) =>
      protocols.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
  });
  const server = useServer<ConnectionParams>(
    {
      onSubscribe: async ({ connectionParams, extra }, _, payload) => {
        const { headers } = extra.request;
        const gone = new AbortController();
        const caller = {
          authorization: connectionParams?.authorization ?? headers.authorization,
          acceptLanguage: headers['accept-language'],
          signal: gone.signal,
        };
        const opened = gateway.subscribe(payload, await requestContext(caller, gateway.verifyToken));
        if (!(Symbol.asyncIterator in opened)) {
          return (opened.errors ?? []).map((error) => new GraphQLError(error.message, error));
        }
        return {
          schema: gateway.apiSchema,
          document: parse(payload.query),
          operationName: payload.operationName,
          contextValue: endingWith(opened, gone),
        };
      },
      // The stream was opened above, where a refusal can still be answered as one.
      subscribe: ({ contextValue }) => contextValue as AsyncGenerator<ExecutionResult, void, void>,
      // Results are presented by the gateway already.
      onNext: (_, __, ___, ____, result) => result,
    },
    socketServer,
  );
  return async () => server.dispose();
}

/** Aborts what feeds a stream as soon as its reader is done with it, also while the stream waits for its next event. */
function endingWith(stream: Stream, gone: AbortController): Stream {
  const end = async () => {
    gone.abort();
    return stream.return();
  };
  return {
    next: () => stream.next(),
    throw: (error) => stream.throw(error),
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => {
      await end();
    },
  };
}
