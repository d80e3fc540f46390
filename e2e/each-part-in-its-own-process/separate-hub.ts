import { createPublicKey, randomBytes, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { HubClient, overHttp } from '@hub/embedded/client.ts';
import { subgraphNames, type SubgraphName } from '@hub/embedded/agencies.ts';
import { newKeys, type HubKeys } from '@hub/embedded/keys.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { hubAudience, openEmbeddedIssuer } from '@hub/shared/access/embedded-issuer.ts';
import type { Dialect } from '@hub/shared/database/open-database.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import { startSubgraph } from '@hub/shared/subgraph/start-subgraph.ts';
import { newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { newTestNamespace } from '@hub/shared/testing/test-transports.ts';
import { whitelists } from '@hub/whitelists/subgraph.ts';
import { listDemoOrganisations } from '../list-demo-organisations.ts';
import { programClock } from '../program-environment.ts';
import { Part, runProgram } from './part.ts';

/** Shorter than a stop-use may take, so this gateway is only used for tests of outages. */
const impatientMs = 4000;

export interface SeparateHub {
  clock: () => Date;
  keys: HubKeys;
  subgraphs: Record<SubgraphName, Part>;
  gateway: Part;
  /** A second gateway, with a shorter subgraph timeout. */
  impatient: Part;
  as: (organisation: string | undefined, gateway?: Part) => Promise<HubClient>;
  tokenOf: (organisation: string) => Promise<string>;
  /** Makes the token issuer refuse requests for its keys, or answer them again. */
  issuerIsAway: (away: boolean) => void;
  close: () => Promise<void>;
}

export interface SeparateHubOptions {
  /** The URL at which gateways reach a subgraph that listens at `url`. */
  reachedAt?: (name: SubgraphName, url: string) => Promise<string>;
  /** Additional settings of the first gateway. */
  gatewaySettings?: Readonly<Record<string, string>>;
}

/** The hub as agencies run it: one process per part, an external token issuer, feeds over NATS. */
export async function startSeparateHub(
  dialect: Dialect,
  natsUrl: string,
  { reachedAt = async (_, url) => url, gatewaySettings = {} }: SeparateHubOptions = {},
): Promise<SeparateHub> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-parts-'));
  const keys = newKeys();
  const issuer = await openEmbeddedIssuer(keys.issuerKey);
  const { server: jwks, issuerIsAway } = await serveJwks(keys);
  const { namespace, remove: removeStreams } = newTestNamespace(natsUrl);
  const databases = await Promise.all(subgraphNames.map(() => newTestDatabase(dialect)));
  const parts = await Promise.all(
    subgraphNames.map(async (name, index) => {
      const auditKeyFile = join(folder, `${name}.pem`);
      await writeFile(auditKeyFile, keys.auditKeys[name].export({ type: 'pkcs8', format: 'pem' }));
      const part = new Part(`subgraphs/${name}/main.ts`, {
        HUB_DATABASE_URL: databases[index]!.url,
        HUB_ENVELOPE_KEY: keys.envelopeKeys[name].toString('base64url'),
        HUB_AUDIT_KEY_FILE: auditKeyFile,
        HUB_FEED_URL: natsUrl,
        HUB_FEED_NAMESPACE: namespace,
      });
      if (name === 'whitelists') {
        const own = { HUB_DATABASE_URL: databases[index]!.url, HUB_AUDIT_KEY_FILE: auditKeyFile };
        const initialised = await runProgram('hub/initialise-register.ts', own);
        if (initialised.code !== 0) throw new Error(initialised.stderr);
        await listEverybody(databases[index]!.url, keys.auditKeys[name]);
      }
      await part.start();
      return [name, part] as const;
    }),
  );
  const places = await Promise.all(parts.map(async ([name, { url }]) => `${name}=${await reachedAt(name, url)}`));
  const forGateway = {
    HUB_SUBGRAPHS: places.join(),
    HUB_ENVELOPE_KEYS: parts.map(([name]) => `${name}=${keys.envelopeKeys[name].toString('base64url')}`).join(),
    HUB_ISSUER: issuer.rules.issuer,
    HUB_AUDIENCE: hubAudience,
    HUB_JWKS_URL: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/jwks`,
  };
  const gateway = new Part('gateway/main.ts', { ...forGateway, ...gatewaySettings });
  const impatient = new Part('gateway/main.ts', { ...forGateway, HUB_SUBGRAPH_TIMEOUT_MS: String(impatientMs) });
  await Promise.all([gateway.start(), impatient.start()]);
  const tokenOf = (organisation: string) => issuer.issue(demoPrincipals.get(organisation)!, 3600);
  return {
    clock: programClock,
    keys,
    subgraphs: Object.fromEntries(parts) as Record<SubgraphName, Part>,
    gateway,
    impatient,
    tokenOf,
    issuerIsAway,
    as: async (organisation, { url } = gateway) =>
      new HubClient(overHttp(url, organisation && (await tokenOf(organisation)))),
    close: async () => {
      await Promise.all([gateway, impatient, ...parts.map(([, part]) => part)].map((part) => part.kill()));
      jwks.close();
      await removeStreams();
      await Promise.all(databases.map((database) => database.remove()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Puts the organisations on their lists before the agency's own process starts. */
async function listEverybody(databaseUrl: string, auditKey: KeyObject): Promise<void> {
  const subgraph = await startSubgraph(whitelists, {
    databaseUrl,
    auditKey,
    envelopeKey: randomBytes(32),
    transport: inProcessTransport(),
    clock: programClock,
    log: pino({ level: 'silent' }),
  });
  await listDemoOrganisations(subgraph.agency);
  await subgraph.close();
}

/** The key endpoint of an external issuer, which is all that the hub sees of it. */
async function serveJwks({ issuerKey }: HubKeys) {
  const jwk = { ...createPublicKey(issuerKey).export({ format: 'jwk' }), alg: 'EdDSA', kid: 'embedded' };
  let status = 200;
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, issuerIsAway: (away: boolean) => (status = away ? 503 : 200) };
}
