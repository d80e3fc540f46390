import { CloseCode, type Server } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import { inOrderPerId } from './operation-ids.ts';

/** What the server knows of a connection. */
export interface Connected {
  socket: WebSocket;
  request: IncomingMessage;
  /** Resolves when the connection is closed. */
  closed: Promise<unknown>;
}

/** The ping interval. */
const keepAliveMs = 20_000;
/** How many bytes may be buffered for a client before the server stops reading from it. */
const maxUnsent = 1024 * 1024;
/** The maximum length of a close reason (RFC 6455). */
const maxReasonBytes = 123;

/** Serves graphql-transport-ws on one connection, until it is closed. */
export function serveSocket(server: Server<Connected>, connected: Connected, log: Logger): void {
  const { socket } = connected;
  const fail = (err: unknown) => {
    log.error({ err }, 'failed to handle a message');
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  const close = (code: number, reason: string) => closeSocket(socket, code, reason);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      close,
      send: (data) => send(socket, data),
      onMessage: (handle) => {
        // Nothing is started after the close: no one would get the result.
        const handleWhileOpen = async (message: string) => {
          if (socket.readyState === socket.OPEN) await handle(message);
        };
        const handleInOrder = inOrderPerId({ handle: handleWhileOpen, refuse: close });
        socket.on('message', (message: Buffer) => void handleInOrder(message.toString()).catch(fail));
      },
    },
    connected,
  );
  const stopKeepAlive = startKeepAlive(socket);
  // The connection is closed anyway; the error is the client's.
  socket.on('error', (err) => log.debug({ err }, 'connection error'));
  socket.once('close', (code, reason) => {
    stopKeepAlive();
    closed(code, reason.toString()).catch(fail);
  });
}

/** Closes a connection. A reason that is too long is replaced: a truncated id or cursor would be useless. */
export function closeSocket(socket: WebSocket, code: number, reason: string, shortReason = ''): void {
  socket.close(code, Buffer.byteLength(reason) > maxReasonBytes ? shortReason : reason);
}

async function send(socket: WebSocket, data: string): Promise<void> {
  if (socket.readyState !== socket.OPEN) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  socket.send(data, (error) => {
    if (socket.isPaused && socket.bufferedAmount <= maxUnsent) socket.resume();
    if (error && socket.readyState === socket.OPEN) reject(error);
    else resolve();
  });
  if (socket.bufferedAmount > maxUnsent) socket.pause();
  await promise;
}

/** Terminates a connection whose client no longer answers pings. */
function startKeepAlive(socket: WebSocket): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, keepAliveMs);
  return () => clearInterval(timer);
}
