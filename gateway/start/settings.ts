import { createRemoteJWKSet } from 'jose';
import type { Register } from '@hub/shared/access/register.ts';
import { defaultMaxTokenSeconds, tokenVerifier, type TokenVerifier } from '@hub/shared/access/token.ts';
import {
  parseCount,
  parseLogLevel,
  parseMilliseconds,
  parsePort,
  parseSharedKey,
  parseUrl,
  SettingsReader,
} from '@hub/shared/subgraph/settings.ts';
import { register } from '@hub/whitelists/published/register.ts';
import type { SubscriptionLimits } from '../gateway.ts';

/** Settings of every gateway: where it listens, its timeouts, its log level. */
export interface ServerSettings {
  port: number;
  host: string;
  subgraphTimeoutMs: number;
  requestTimeoutMs: number;
  subgraphSilenceMs: number;
  corsOrigins: readonly string[];
  subscriptions: Pick<SubscriptionLimits, 'perCaller' | 'slowMs'>;
  logLevel: string;
}

/** Reads the settings of a gateway in front of the hub's agencies. */
export function readHubSettings(environment: NodeJS.ProcessEnv) {
  const reader = new SettingsReader(environment);
  const settings = {
    subgraphs: readSubgraphs(reader),
    verifyToken: readIssuer(reader, register),
    ...readServerSettings(reader),
  };
  reader.done();
  return settings;
}

/**
 * Reads the settings of a gateway in front of the subgraphs in a supergraph file; without an issuer, tokens are
 * ignored.
 */
export function readFileSettings(environment: NodeJS.ProcessEnv) {
  const reader = new SettingsReader(environment);
  const hasIssuer = environment['HUB_ISSUER'] || environment['HUB_JWKS_URL'];
  const verifyToken = hasIssuer ? readIssuer(reader) : undefined;
  const settings = { verifyToken, ...readServerSettings(reader) };
  reader.done();
  return settings;
}

function readServerSettings(reader: SettingsReader): ServerSettings {
  return {
    port: reader.read('HUB_PORT', 'the port to listen on', parsePort, '4000'),
    host: reader.read('HUB_HOST', 'the address to listen on', String, '127.0.0.1'),
    subgraphTimeoutMs: reader.read(
      'HUB_SUBGRAPH_TIMEOUT_MS',
      'how long a subgraph may take; a stop-use takes up to 5 s to take effect',
      parseMilliseconds,
      '10000',
    ),
    requestTimeoutMs: reader.read(
      'HUB_REQUEST_TIMEOUT_MS',
      'how long a whole request may take, across all subgraphs',
      parseMilliseconds,
      '20000',
    ),
    subgraphSilenceMs: reader.read(
      'HUB_SUBGRAPH_SILENCE_MS',
      'how long the stream of a subgraph may be silent, without even a heartbeat',
      parseMilliseconds,
      '60000',
    ),
    corsOrigins: readCorsOrigins(reader),
    subscriptions: {
      perCaller: reader.read(
        'HUB_SUBSCRIPTIONS_PER_CALLER',
        'how many subscriptions, and how many connections, one caller may have',
        parseCount,
        '1000',
      ),
      slowMs: reader.read(
        'HUB_SLOW_SUBSCRIBER_MS',
        'how long a subscriber may take to read an event',
        parseMilliseconds,
        '10000',
      ),
    },
    logLevel: reader.read('HUB_LOG_LEVEL', 'how much is logged', parseLogLevel, 'info'),
  };
}

/** Reads the origins, besides its own, whose pages may use the gateway. */
export function readCorsOrigins(reader: SettingsReader): readonly string[] {
  const meaning = 'origins of web pages that may use the gateway, as https://pages.example,https://others.example';
  return reader.read('HUB_CORS_ORIGINS', meaning, parseOrigins, '');
}

function parseOrigins(text: string): string[] {
  if (text === '') return [];
  return text.split(',').map((each) => {
    const origin = each.trim();
    if (parseHttpUrl(origin).origin !== origin) throw new Error('an origin is a protocol and a host, without a path');
    return origin;
  });
}

function readIssuer(reader: SettingsReader, register?: Register): TokenVerifier {
  const issuer = reader.read('HUB_ISSUER', 'the issuer of access tokens, as in their iss claim', String);
  const audience = reader.read(
    'HUB_AUDIENCE',
    'the audience of access tokens, as in their aud claim',
    String,
    'urn:hub',
  );
  const keys = reader.read('HUB_JWKS_URL', 'where the issuer publishes its keys', (text) =>
    createRemoteJWKSet(parseHttpUrl(text)),
  );
  const maxLifetimeSeconds = reader.read(
    'HUB_MAX_TOKEN_SECONDS',
    'the maximum lifetime of an access token in seconds',
    parseCount,
    String(defaultMaxTokenSeconds),
  );
  return tokenVerifier({ issuer, audience, keys, maxLifetimeSeconds, register });
}

/** Reads the URL of each subgraph and the key that the gateway shares with its agency. */
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
