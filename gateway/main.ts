import { createRemoteJWKSet } from 'jose';
import pino from 'pino';
import { tokenVerifier } from '@hub/shared/access/token.ts';
import { parsePort, parseSharedKey, SettingsError, SettingsReader } from '@hub/shared/subgraph/settings.ts';
import { onStopSignal } from '@hub/shared/subgraph/stop-signal.ts';
import { Gateway } from './gateway.ts';
import { gatewayHttpServer } from './http/http-server.ts';
import { fetchSdl } from './subgraph-link/fetch-sdl.ts';
import { httpLink } from './subgraph-link/http-link.ts';
import { composeSupergraph } from './supergraph/compose.ts';
import { LoadedSupergraph } from './supergraph/loaded-supergraph.ts';

/** `name=value,name=value`, for example `customs=http://127.0.0.1:4002/graphql`. */
function parsePairs(text: string): Map<string, string> {
  const pairs = text.split(',').map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw new Error('not of the form name=value,name=value');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return new Map(pairs);
}

function readSettings() {
  const reader = new SettingsReader(process.env);
  const settings = {
    urls: reader.read('HUB_SUBGRAPHS', 'the subgraphs, name=url,name=url', parsePairs),
    keys: reader.read(
      'HUB_ENVELOPE_KEYS',
      'the key shared with each agency, name=key,name=key',
      (text) => new Map([...parsePairs(text)].map(([name, key]) => [name, parseSharedKey(key)])),
    ),
    issuer: reader.read('HUB_ISSUER', 'who issues access tokens, as their iss claim says', String),
    audience: reader.read('HUB_AUDIENCE', 'for whom they are issued, as their aud claim says', String, 'urn:hub'),
    jwksUrl: reader.read('HUB_JWKS_URL', 'where the issuer publishes its keys', (text) => new URL(text)),
    port: reader.read('HUB_PORT', 'the port to listen on', parsePort, '4000'),
    host: reader.read('HUB_HOST', 'the address to listen on', String, '127.0.0.1'),
    subgraphTimeoutMs: reader.read('HUB_SUBGRAPH_TIMEOUT_MS', 'how long a subgraph may take', Number, '10000'),
  };
  reader.done();
  return settings;
}

try {
  const settings = readSettings();
  const log = pino({ level: process.env['HUB_LOG_LEVEL'] ?? 'info' });
  const subgraphs = [...settings.urls].map(([name, url]) => {
    const envelopeKey = settings.keys.get(name);
    if (!envelopeKey) throw new SettingsError([`HUB_ENVELOPE_KEYS has no key for ${name}`]);
    return { name, link: httpLink(url), envelopeKey };
  });
  const sdls = await Promise.all(
    subgraphs.map(async ({ name, ...access }) => ({ name, sdl: await fetchSdl(name, access) })),
  );
  const supergraph = new LoadedSupergraph(composeSupergraph(sdls));
  const { issuer, audience, jwksUrl, subgraphTimeoutMs } = settings;
  const verifyToken = tokenVerifier({ issuer, audience, keys: createRemoteJWKSet(jwksUrl) });
  const access = Object.fromEntries(subgraphs.map(({ name, ...rest }) => [name, rest]));
  const server = await gatewayHttpServer(
    await Gateway.start({ supergraph, subgraphs: access, verifyToken, log, subgraphTimeoutMs }),
  );
  const address = await server.listen({ port: settings.port, host: settings.host });
  log.info(`The gateway answers at ${address}/graphql`);
  onStopSignal(async () => {
    await server.close();
    await Promise.all(subgraphs.map(({ link }) => link.close()));
  });
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}
