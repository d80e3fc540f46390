import type { Logger } from 'pino';
import { Gateway, type GatewayOptions } from '../gateway.ts';
import { gatewayHttpServer } from '../http/http-server.ts';
import type { ServerSettings } from './settings.ts';

export interface ListeningGateway {
  gateway: Gateway;
  /** Answers what has been asked, then ends. */
  stop: () => Promise<void>;
}

/** Starts a gateway and listens for its clients. */
export async function listen(
  settings: ServerSettings,
  options: Pick<GatewayOptions, 'supergraph' | 'accessTo' | 'verifyToken'>,
  log: Logger,
): Promise<ListeningGateway> {
  const { subgraphTimeoutMs, requestTimeoutMs, subscriptions, corsOrigins, port, host } = settings;
  const gateway = new Gateway({ ...options, log, subgraphTimeoutMs, requestTimeoutMs, subscriptions });
  const server = await gatewayHttpServer(gateway, { corsOrigins });
  const address = await server.listen({ port, host });
  log.info(`The gateway answers at ${address}/graphql`);
  return {
    gateway,
    stop: async () => {
      await server.close();
    },
  };
}
