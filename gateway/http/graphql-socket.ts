import { CloseCode, type Server } from 'graphql-ws';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import { inTurnOfIds } from './operation-ids.ts';

/** What is known of a connection besides what its client says. */
export interface Connected {
  socket: WebSocket;
  request: IncomingMessage;
  /** Fulfilled when the connection is closed. */
  closed: Promise<unknown>;
}

/** How often a connection is asked for a sign of life. */
const keepAliveMs = 20_000;
/** How many bytes may wait for a client to take them before nothing more is read of what it sends. */
const maxUnsent = 1024 * 1024;
/** How long the reason of a close may be, by RFC 6455. */
const maxReasonBytes = 123;

/** Serves graphql-transport-ws on one connection, until it is closed. */
export function serveSocket(server: Server<Connected>, connected: Connected, log: Logger): void {
  const { socket } = connected;
  const broken = (err: unknown) => {
    log.error({ err }, 'a message was not dealt with');
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  const close = (code: number, reason: string) => closeSocket(socket, code, reason);
  const closed = server.opened(
    {
      protocol: socket.protocol,
      close,
      send: (data) => send(socket, data),
      onMessage: (take) => {
        // What comes after the close, or has waited until then, is not begun: nobody would hear of it.
        const takeWhileOpen = async (message: string) => {
          if (socket.readyState === socket.OPEN) await take(message);
        };
        const takeInTurn = inTurnOfIds({ take: takeWhileOpen, refuse: close });
        socket.on('message', (message: Buffer) => void takeInTurn(message.toString()).catch(broken));
      },
    },
    connected,
  );
  const stopAsking = askForLife(socket);
  // The connection ends with it; what its client did wrong is for the client to mend.
  socket.on('error', (err) => log.debug({ err }, 'a connection broke'));
  socket.once('close', (code, reason) => {
    stopAsking();
    closed(code, reason.toString()).catch(broken);
  });
}

/** Closes a connection. A reason that is too long is left out: it names an id or a cursor, of which a piece says nothing. */
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

/** Ends a connection whose client does not answer any more. */
function askForLife(socket: WebSocket): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  }, keepAliveMs);
  return () => clearInterval(timer);
}
