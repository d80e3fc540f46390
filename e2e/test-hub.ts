import type { FastifyInstance } from 'fastify';
import pino from 'pino';
import { HubClient, inProcess } from '@hub/embedded/client.ts';
import { initialiseDemoRegister } from '@hub/embedded/demo/initialise-register.ts';
import { definitions, subgraphNames, type SubgraphName } from '@hub/embedded/agencies.ts';
import { startEmbeddedHub, type EmbeddedHub, type EmbeddedHubOptions } from '@hub/embedded/embedded-hub.ts';
import { newKeys } from '@hub/embedded/keys.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { gatewayHttpServer } from '@hub/gateway/http/http-server.ts';
import { exportedLists } from '@hub/gateway/start/exported-lists.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { migratedDatabase } from '@hub/shared/testing/migrated-database.ts';
import { testClock } from '@hub/shared/testing/test-clock.ts';
import { demoMembers, listDemoOrganisations } from './list-demo-organisations.ts';

export interface TestHub extends EmbeddedHub {
  clock: () => Date;
  databaseUrls: Readonly<Record<SubgraphName, string>>;
  /** `http://127.0.0.1:port/graphql` */
  url: string;
  server: FastifyInstance;
  /** A client with the token of a demonstration organisation, or without one. */
  as(organisation: string | undefined): Promise<HubClient>;
  tokenOf(organisation: string, lifetimeSeconds?: number): Promise<string>;
}

export interface TestHubOptions extends EmbeddedHubOptions {
  /** The organisations that are listed from the first, by key; those of the demonstration if not given. */
  listed: readonly string[];
}

/** Starts a separate hub on a real port, with an initialised register and a new database for each agency. */
export async function startTestHub(
  dialect: Dialect,
  { clock = testClock, subgraphTimeoutMs = 120_000, listed = demoMembers, ...options }: Partial<TestHubOptions> = {},
): Promise<TestHub> {
  const databases = await Promise.all(
    subgraphNames.map(async (name) => [name, await migratedDatabase(definitions[name], dialect)] as const),
  );
  const databaseUrls = Object.fromEntries(databases.map(([name, { url }]) => [name, url])) as Record<
    SubgraphName,
    string
  >;
  const log = pino({ level: process.env['HUB_LOG_LEVEL'] ?? 'silent' });
  const hub = await startEmbeddedHub({ ...newKeys(), databaseUrls, log, clock, subgraphTimeoutMs, ...options });
  await initialiseDemoRegister(hub.subgraphs.whitelists.agency);
  await listDemoOrganisations(hub.subgraphs.whitelists.agency, listed);
  const server = await gatewayHttpServer(hub.gateway, { exports: exportedLists, health: hub.health });
  const address = await server.listen({ port: 0, host: '127.0.0.1' });
  const tokenOf = (organisation: string, lifetimeSeconds = 3600) =>
    hub.issuer.issue(demoPrincipals.get(organisation)!, lifetimeSeconds);
  return {
    ...hub,
    clock,
    databaseUrls,
    server,
    url: `${address}/graphql`,
    tokenOf,
    as: async (organisation) => new HubClient(inProcess(hub.gateway, organisation && (await tokenOf(organisation)))),
    close: async () => {
      await server.close();
      await hub.close();
      for (const [, database] of databases) await database.remove();
    },
  };
}
