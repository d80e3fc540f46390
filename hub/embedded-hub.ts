import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import { Gateway, type GatewayOptions } from '@hub/gateway/gateway.ts';
import { subgraphNames as words } from '@hub/gateway/start/subgraph-names.ts';
import { composeSupergraph } from '@hub/gateway/supergraph/compose.ts';
import { LoadedSupergraph } from '@hub/gateway/supergraph/loaded-supergraph.ts';
import { openEmbeddedIssuer, type EmbeddedIssuer } from '@hub/shared/access/embedded-issuer.ts';
import { tokenVerifier } from '@hub/shared/access/token.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import type { FeedTransport } from '@hub/shared/feed/transport.ts';
import { healthOf, type Health } from '@hub/shared/subgraph/health.ts';
import { startSubgraph, type Subgraph } from '@hub/shared/subgraph/start-subgraph.ts';
import { register } from '@hub/whitelists/published/register.ts';
import { definitions, subgraphNames, type SubgraphName } from './agencies.ts';

export interface EmbeddedHubOptions {
  databaseUrls: Readonly<Record<SubgraphName, string>>;
  auditKeys: Readonly<Record<SubgraphName, KeyObject>>;
  envelopeKeys: Readonly<Record<SubgraphName, Buffer>>;
  issuerKey: KeyObject;
  log: Logger;
  clock?: () => Date;
  transport?: FeedTransport;
  subgraphTimeoutMs?: number;
  subscriptions?: GatewayOptions['subscriptions'];
}

export interface EmbeddedHub {
  gateway: Gateway;
  issuer: EmbeddedIssuer;
  subgraphs: Readonly<Record<SubgraphName, Subgraph>>;
  /** The current health of each agency's subgraph. */
  health: () => Promise<Record<SubgraphName, Health>>;
  close(): Promise<void>;
}

/** Starts the whole hub in one process: a gateway and four subgraphs, each with its own database, without a network. */
export async function startEmbeddedHub(options: EmbeddedHubOptions): Promise<EmbeddedHub> {
  const { log, clock = () => new Date(), transport = inProcessTransport(), subgraphTimeoutMs = 10_000 } = options;
  const issuer = await openEmbeddedIssuer(options.issuerKey);
  const started = await Promise.all(
    subgraphNames.map(async (name) => {
      const settings = {
        databaseUrl: options.databaseUrls[name],
        envelopeKey: options.envelopeKeys[name],
        auditKey: options.auditKeys[name],
      };
      return [name, await startSubgraph(definitions[name], { ...settings, transport, clock, log })] as const;
    }),
  );
  const subgraphs = Object.fromEntries(started) as Record<SubgraphName, Subgraph>;
  for (const [, subgraph] of started) await subgraph.follow();
  const gateway = new Gateway({
    supergraph: new LoadedSupergraph(composeSupergraph(started.map(([name, { sdl }]) => ({ name, sdl })))),
    accessTo: ({ name }) => ({
      link: subgraphs[name as SubgraphName].executor,
      envelopeKey: options.envelopeKeys[name as SubgraphName],
    }),
    verifyToken: tokenVerifier({ ...issuer.rules, register }),
    words,
    log,
    subgraphTimeoutMs,
    requestTimeoutMs: 2 * subgraphTimeoutMs,
    subscriptions: options.subscriptions,
  });
  return {
    gateway,
    issuer,
    subgraphs,
    health: async () => {
      const each = started.map(async ([name, { agency }]) => [name, await healthOf(agency)] as const);
      return Object.fromEntries(await Promise.all(each)) as Record<SubgraphName, Health>;
    },
    close: async () => {
      for (const [, subgraph] of started.toReversed()) await subgraph.close();
      await transport.close();
    },
  };
}
