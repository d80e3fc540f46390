import type { FastifyInstance } from 'fastify';

/**
 * Lets a closing server finish pending responses, then end. Fastify closes the connections that are idle when closing
 * begins; one that becomes idle later would be kept alive, and the process with it. The signal is aborted when the
 * server begins to close.
 */
export function answerThenClose(server: FastifyInstance, patienceMs: number): AbortSignal {
  const closing = new AbortController();
  server.addHook('preClose', async () => {
    closing.abort();
    // Clients that have not sent their request by then, or do not read the response, must not delay the stop.
    setTimeout(() => server.server.closeAllConnections(), patienceMs).unref();
  });
  server.addHook('onResponse', async () => {
    if (closing.signal.aborted) setImmediate(() => server.server.closeIdleConnections());
  });
  return closing.signal;
}
