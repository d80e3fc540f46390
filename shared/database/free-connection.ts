import { setTimeout as delay } from 'node:timers/promises';

/** How long a statement waits for a connection that the server does not give; as long as for a lock. */
const maxWaitMs = 5000;
const pauseMs = 50;

/** The server, or what is granted to the user, has no connection left (1040, 1203, 1226). */
const limitNumbers = new Set([1040, 1203, 1226]);
/** The server shuts down, or has ended this connection. */
const endNumbers = new Set([1053, 1927]);
const endCodes = new Set(['ECONNRESET', 'EPIPE', 'PROTOCOL_CONNECTION_LOST']);
/** Nobody answers at the address, as while the server is restarted. */
const unansweredCodes = new Set(['ECONNREFUSED', 'ETIMEDOUT']);

type Got = (error: Error | null, connection?: unknown) => void;

/** The part of the driver's pool used here; MikroORM does not type it. */
interface Pool {
  getConnection(got: Got): void;
}

/** What the driver says of an error. */
interface Said {
  errno?: number;
  code?: string;
  hasNoConnection?: boolean;
}

/** Makes a pool ask again for a while if its server gives no connection; then the error says that there was none. */
export function waitForConnections(native: object): void {
  const pool = native as Pool;
  const getConnection = pool.getConnection.bind(pool);
  pool.getConnection = (got) => {
    const begun = performance.now();
    const ask = () =>
      getConnection((error, connection) => {
        if (!error || !mayBeGivenLater(error)) return got(error, connection);
        if (performance.now() - begun > maxWaitMs) return got(Object.assign(error, { hasNoConnection: true }));
        void delay(pauseMs * (1 + Math.random())).then(ask);
      });
    ask();
  };
}

function mayBeGivenLater(error: Error & Said): boolean {
  return limitNumbers.has(error.errno ?? 0) || unansweredCodes.has(error.code ?? '') || hasLostConnection(error);
}

/** Whether an error says that a connection was waited for in vain: nothing of what was asked has begun. */
export function hasNoConnection(error: unknown): boolean {
  return (error as Said | undefined)?.hasNoConnection === true;
}

/** Whether an error says that the connection of a statement ended; whether a COMMIT arrived is not known then. */
export function hasLostConnection(error: unknown): boolean {
  const { errno, code } = (error ?? {}) as Said;
  return endNumbers.has(errno ?? 0) || endCodes.has(code ?? '');
}
