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

/** How often a connection is pinged. */
const keepAliveMs = 20_000;
/** How many bytes may wait to be sent to a client before nothing more is read from it. */
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
        // Nothing is begun after the close: nobody would get the result.
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
  // The connection is closed with it; the mistake is the client's to correct.
  socket.on('error', (err) => log.debug({ err }, 'a connection broke'));
  socket.once('close', (code, reason) => {
    stopAsking();
    closed(code, reason.toString()).catch(broken);
  });
}

/** Closes a connection. A reason that is too long is replaced: a truncated id or cursor would be of no use. */
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

/** Ends a connection whose client no longer answers pings. */
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
