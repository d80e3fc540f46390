import type { FastifyInstance } from 'fastify';

/**
 * Lets a server that closes answer what it has been asked, then end. Fastify closes the connections that are idle when
 * it begins to close; one that becomes idle later would be kept alive, and the process with it. The signal is aborted
 * when the server begins to close.
 */
export function answerThenClose(server: FastifyInstance, patienceMs: number): AbortSignal {
  const closing = new AbortController();
  server.addHook('preClose', async () => {
    closing.abort();
    // Who has not sent its request by then, or does not read its answer, holds up nobody's stop.
    setTimeout(() => server.server.closeAllConnections(), patienceMs).unref();
  });
  server.addHook('onResponse', async () => {
    if (closing.signal.aborted) setImmediate(() => server.server.closeIdleConnections());
  });
  return closing.signal;
}
