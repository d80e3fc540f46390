import {
  parseLogLevel,
  parseMilliseconds,
  parsePort,
  parseSharedKey,
  parseUrl,
  SettingsReader,
} from '@hub/shared/subgraph/settings.ts';

/** The gateway's settings from the environment. */
export function readSettings() {
  const reader = new SettingsReader(process.env);
  const settings = {
    subgraphs: readSubgraphs(reader),
    issuer: reader.read('HUB_ISSUER', 'who issues access tokens, as their iss claim says', String),
    audience: reader.read('HUB_AUDIENCE', 'for whom they are issued, as their aud claim says', String, 'urn:hub'),
    jwksUrl: reader.read('HUB_JWKS_URL', 'where the issuer publishes its keys', parseHttpUrl),
    port: reader.read('HUB_PORT', 'the port to listen on', parsePort, '4000'),
    host: reader.read('HUB_HOST', 'the address to listen on', String, '127.0.0.1'),
    subgraphTimeoutMs: reader.read(
      'HUB_SUBGRAPH_TIMEOUT_MS',
      'how long a subgraph may take; a stop-use takes up to 5 s to come into force',
      parseMilliseconds,
      '10000',
    ),
    logLevel: reader.read('HUB_LOG_LEVEL', 'how much is logged', parseLogLevel, 'info'),
  };
  reader.done();
  return settings;
}

/** Each subgraph with its address and the key that the gateway shares with its agency. */
function readSubgraphs(reader: SettingsReader) {
  const urls = reader.read('HUB_SUBGRAPHS', 'the subgraphs, name=url,name=url', (text) =>
    parsePairs(text, parseHttpUrl),
  );
  const keys = reader.read('HUB_ENVELOPE_KEYS', 'the key shared with each agency, name=key,name=key', (text) =>
    parsePairs(text, parseSharedKey),
  );
  const subgraphs = new Map<string, { url: URL; envelopeKey: Buffer }>();
  for (const [name, url] of urls ?? []) {
    const envelopeKey = keys?.get(name);
    if (envelopeKey) subgraphs.set(name, { url, envelopeKey });
    else if (keys) reader.note(`HUB_ENVELOPE_KEYS has no key for ${name}`);
  }
  return subgraphs;
}

function parsePairs<Value>(text: string, parse: (value: string) => Value): Map<string, Value> {
  const pairs = new Map<string, Value>();
  for (const pair of text.split(',')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    if (at < 1 || pairs.has(name)) throw new Error('not of the form name=value,name=value with each name once');
    try {
      pairs.set(name, parse(pair.slice(at + 1).trim()));
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  }
  return pairs;
}

function parseHttpUrl(text: string): URL {
  return parseUrl(text, 'http:', 'https:');
}
