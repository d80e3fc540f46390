import type { Logger } from 'pino';
import type { ExportedLists } from '@hub/shared/export/exported-list.ts';
import { Gateway, type GatewayOptions } from '../gateway.ts';
import { gatewayHttpServer } from '../http/http-server.ts';
import type { ServerSettings } from './settings.ts';

export interface ListeningGateway {
  gateway: Gateway;
  /** Finishes the requests in flight, then stops. */
  stop: () => Promise<void>;
}

/** Starts a gateway and its HTTP server. */
export async function listen(
  settings: ServerSettings,
  options: Pick<GatewayOptions, 'supergraph' | 'accessTo' | 'verifyToken' | 'words'>,
  log: Logger,
  exports?: ExportedLists,
): Promise<ListeningGateway> {
  const { subgraphTimeoutMs, requestTimeoutMs, subscriptions, corsOrigins, port, host } = settings;
  const gateway = new Gateway({ ...options, log, subgraphTimeoutMs, requestTimeoutMs, subscriptions });
  const server = await gatewayHttpServer(gateway, { corsOrigins, ...(exports ? { exports } : {}) });
  const address = await server.listen({ port, host });
  log.info(`The gateway answers at ${address}/graphql`);
  return {
    gateway,
    stop: async () => {
      await server.close();
    },
  };
}
