import { parseNamespace } from '../feed/nats-names.ts';
import { parseUrl, type SettingsReader } from './settings.ts';

/** The settings of the broker that carries feeds between processes. */
export function readFeedSettings(reader: SettingsReader) {
  return {
    urls: reader.read('HUB_FEED_URL', 'the NATS servers that carry the feeds, nats://host:port,…', parseServers),
    replicas: reader.read('HUB_FEED_REPLICAS', 'number of replicas of each stream', parseReplicas, '1'),
    namespace: reader.read(
      'HUB_FEED_NAMESPACE',
      'separates hubs on one NATS server, the same for all agencies of a hub',
      parseNamespace,
      'hub',
    ),
  };
}

/** Servers of one cluster: they must share protocol, user and password. */
function parseServers(text: string): URL[] {
  const urls = text.split(',').map((url) => parseUrl(url.trim(), 'nats:', 'tls:'));
  const ways = new Set(urls.map(({ protocol, username, password }) => `${protocol}//${username}:${password}`));
  if (ways.size > 1) throw new Error('its servers differ in protocol, user or password');
  return urls;
}

/** JetStream keeps a stream on an odd number of servers, at most 5. */
function parseReplicas(text: string): number {
  if (!['1', '3', '5'].includes(text)) throw new Error('not 1, 3 or 5');
  return Number(text);
}
