import { GraphQLError, type ExecutionResult } from 'graphql';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer, type Context, type ServerOptions } from 'graphql-ws';
import type { Server } from 'node:http';
import { setTimeout as delay, setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { WebSocketServer, type WebSocket } from 'ws';
import { Refusal } from '@hub/shared/refusal/refusal.ts';
import type { Gateway } from '../gateway.ts';
import { keepNumber } from '../json/read-json.ts';
import { CallerLimit } from './caller-limit.ts';
import { closeSocket, serveSocket, type Connected } from './graphql-socket.ts';
import type { LiveEvent } from '../subscription/live-operation.ts';
import { openStream, PresentedErrors } from './open-stream.ts';
import { requestContext } from './request-context.ts';

/** The payload of `connection_init`. */
interface ConnectionParams extends Record<string, unknown> {
  /** `Bearer …`, as in the HTTP header. */
  authorization?: unknown;
}

const maxMessageBytes = 1024 * 1024;
const closeTimeoutMs = 3000;
/** How much longer than the request timeout a stopping gateway waits for results. */
const graceMs = 5000;
/** Close code: the gateway is shutting down. */
const goingAwayCode = 1001;
/** Close code: the client reads too slowly; the reason has the cursor to resume after. */
const tooSlowCode = 4420;
/** Close code: the caller has too many connections. */
const tooManyCode = 4421;

/**
 * Serves every operation over `graphql-transport-ws` at `/graphql`. Returns a function that closes all connections once
 * the pending query and mutation results are sent.
 */
export function acceptWebSockets(
  httpServer: Server,
  gateway: Gateway,
  { limit, corsOrigins }: { limit: CallerLimit; corsOrigins: readonly string[] },
): () => Promise<void> {
  const socketServer = new WebSocketServer({
    noServer: true,
    path: '/graphql',
    maxPayload: maxMessageBytes,
    verifyClient: ({ origin, req }, verified) =>
      verified(isOwnPage(origin, req.headers.host) || corsOrigins.includes(origin), 403, 'Forbidden'),
    handleProtocols: (protocols) =>
      protocols.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false,
  });
  const connections = new CallerLimit(gateway.limits.perCaller);
  /** Queries and mutations in flight. */
  const awaited = new Set<Promise<unknown>>();
  let isStopping = false;
  const options: ServerOptions<ConnectionParams, Connected> = {
    jsonMessageReviver: keepNumber,
    onConnect: async (connection) => {
      const { socket, request } = connection.extra;
      const caller = { ...callerOf(connection), signal: new AbortController().signal };
      try {
        const leave = connections.enter(await requestContext(caller, gateway), request.socket.remoteAddress);
        if (socket.readyState === socket.OPEN) socket.once('close', leave);
        else leave();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        socket.close(tooManyCode, 'TOO_MANY_SUBSCRIPTIONS');
        return false;
      }
      return true;
    },
    onSubscribe: async (connection, _, payload) => {
      const { request, socket, closed } = connection.extra;
      if (isStopping) {
        // No answer: the close that follows tells the client to reconnect elsewhere.
        await closed;
        return [new GraphQLError('The connection is closed')];
      }
      const opening = openStream(gateway, {
        request: payload,
        caller: callerOf(connection),
        address: request.socket.remoteAddress,
        isGone: () => socket.readyState !== socket.OPEN,
        limit,
        onTooSlow: (_refusal, cursor) => closeSlow(socket, cursor),
      });
      const answered = opening.then(({ isLive, ended }) => (isLive ? undefined : ended)).catch(() => {});
      awaited.add(answered);
      void answered.then(() => awaited.delete(answered));
      try {
        const { results, prepared } = await opening;
        const { document, operationName } = prepared;
        return { schema: gateway.supergraph.apiSchema, document, operationName, contextValue: results };
      } catch (error) {
        if (error instanceof PresentedErrors) return [new GraphQLError(error.message, { originalError: error })];
        throw error;
      }
    },
    // The stream was opened above, where a refusal can still be sent as an error message.
    subscribe: ({ contextValue }) => contextValue as never,
    execute: ({ contextValue }) => contextValue as never,
    // The errors in the stream have been presented already.
    onNext: (_, __, ___, ____, event) => resultOf(event as unknown as LiveEvent),
    onError: (_, __, ___, errors) =>
      errors.flatMap(({ originalError, ...error }) =>
        originalError instanceof PresentedErrors ? originalError.errors : [error],
      ),
  };
  const server = makeServer(options);
  httpServer.on('upgrade', (request, socket, head) => {
    socketServer.handleUpgrade(request, socket, head, (webSocket) => {
      const closed = new Promise((resolve) => webSocket.once('close', resolve));
      serveSocket(server, { socket: webSocket, request, closed }, gateway.log);
    });
  });
  return async () => {
    isStopping = true;
    const timeout = delay(gateway.requestTimeoutMs + graceMs, undefined, { ref: false });
    await Promise.race([Promise.all(awaited), timeout]);
    // Let the last results be sent.
    await setImmediate();
    // A client that does not answer the close must not delay the shutdown.
    const late = setTimeout(() => {
      for (const client of socketServer.clients) client.terminate();
    }, closeTimeoutMs);
    for (const client of socketServer.clients) client.close(goingAwayCode, 'Going away');
    await promisify(socketServer.close.bind(socketServer))();
    clearTimeout(late);
  };
}

/** Whether the request comes from a page of the gateway's own origin, or not from a browser. */
function isOwnPage(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || URL.parse(origin)?.host === host;
}

/** Where an event keeps its result; not a WeakMap, see `short-lived-objects.ts`. */
const parsed = Symbol('parsed');

interface ParsedEvent extends LiveEvent {
  [parsed]?: ExecutionResult;
}

/** The same event is parsed once for all its subscribers. */
const resultOf = (event: ParsedEvent): ExecutionResult => (event[parsed] ??= JSON.parse(event.text) as ExecutionResult);

function callerOf({ connectionParams, extra }: Context<ConnectionParams, Connected>) {
  const { headers } = extra.request;
  const authorization = connectionParams?.authorization ?? headers.authorization;
  return {
    // Anything but a string becomes a string that is not a valid token.
    authorization: typeof authorization === 'string' ? authorization : JSON.stringify(authorization),
    acceptLanguage: headers['accept-language'],
  };
}

function closeSlow(socket: WebSocket, cursor: string | undefined): void {
  const code = 'SUBSCRIBER_TOO_SLOW';
  closeSocket(socket, tooSlowCode, cursor === undefined ? code : `${code} ${cursor}`, code);
}
