import { promisify } from 'node:util';
import pino, { type Logger } from 'pino';
import type { SubgraphName } from '@hub/embedded/agencies.ts';
import type { EmbeddedHubOptions } from '@hub/embedded/embedded-hub.ts';
import { Gateway, type GatewayOptions } from '@hub/gateway/gateway.ts';
import { gatewayHttpServer } from '@hub/gateway/http/http-server.ts';
import { exportedLists } from '@hub/gateway/start/exported-lists.ts';
import type { SubgraphLink } from '@hub/gateway/subgraph-link/subgraph-link.ts';
import type { ExportedLists } from '@hub/shared/export/exported-list.ts';
import type { TestHub } from '../test-hub.ts';

export interface ServedGateway {
  gateway: Gateway;
  /** `http://127.0.0.1:port/graphql` */
  url: string;
  /** The number of open client connections. */
  connections: () => Promise<number>;
  close: () => Promise<void>;
}

type Part = 'supergraph' | 'accessTo' | 'verifyToken' | 'subscriptions';

export interface ServeOptions extends Pick<GatewayOptions, Part> {
  log?: Logger;
  port?: number;
  corsOrigins?: readonly string[];
  exports?: ExportedLists;
}

/** Serves a gateway on a real port. */
export async function serveGateway({
  port = 0,
  corsOrigins = [],
  exports = {},
  ...options
}: ServeOptions): Promise<ServedGateway> {
  const log = pino({ level: process.env['HUB_LOG_LEVEL'] ?? 'silent' });
  const gateway = new Gateway({ log, ...options, subgraphTimeoutMs: 10_000, requestTimeoutMs: 20_000 });
  const server = await gatewayHttpServer(gateway, { corsOrigins, exports });
  const address = await server.listen({ port, host: '127.0.0.1' });
  return {
    gateway,
    url: `${address}/graphql`,
    connections: async () => promisify(server.server.getConnections.bind(server.server))(),
    close: async () => server.close(),
  };
}

/**
 * Serves another gateway over the subgraphs of a hub, which records the subgraph of each request in `asked`, and waits
 * for `beforeAnswer`.
 */
export async function serveOver(
  hub: TestHub,
  { envelopeKeys }: Pick<EmbeddedHubOptions, 'envelopeKeys'>,
  {
    asked,
    beforeAnswer,
    subscriptions,
    verifyToken = hub.gateway.verifyToken,
  }: { asked?: string[]; beforeAnswer?: (signal: AbortSignal) => Promise<unknown> } & Partial<
    Pick<GatewayOptions, 'subscriptions' | 'verifyToken'>
  >,
): Promise<ServedGateway> {
  const { supergraph } = hub.gateway;
  const accessTo: GatewayOptions['accessTo'] = ({ name }) => {
    const { executor } = hub.subgraphs[name as SubgraphName];
    const link: SubgraphLink = {
      answer: async (body, envelope, signal) => {
        asked?.push(name);
        await beforeAnswer?.(signal);
        return executor.answer(body, envelope, signal);
      },
      subscribe: (body, envelope, signal) => executor.subscribe(body, envelope, signal),
    };
    return { link, envelopeKey: envelopeKeys[name as SubgraphName] };
  };
  return serveGateway({ supergraph, accessTo, verifyToken, subscriptions, exports: exportedLists });
}
