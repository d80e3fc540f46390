import pino from 'pino';
import { natsTransport } from '../feed/nats.ts';
import type { SubgraphDefinition } from './definition.ts';
import { subgraphHttpServer } from './http-server.ts';
import {
  parseDatabaseUrl,
  parsePort,
  parsePrivateKeyFile,
  parseSharedKey,
  SettingsError,
  SettingsReader,
} from './settings.ts';
import { startSubgraph } from './start-subgraph.ts';
import { onStopSignal } from './stop-signal.ts';

/** Runs one subgraph in a process of its own, as its agency would, with settings from the environment. */
export async function runAlone(definition: SubgraphDefinition, defaultPort: number): Promise<void> {
  const settings = readSettings(defaultPort);
  const log = pino({ level: process.env['HUB_LOG_LEVEL'] ?? 'info' });
  const transport = await natsTransport(settings.feedUrl, log);
  const subgraph = await startSubgraph(definition, { ...settings, transport, clock: () => new Date(), log });
  await subgraph.follow();
  const server = subgraphHttpServer(subgraph);
  const address = await server.listen({ port: settings.port, host: settings.host });
  log.info(`Subgraph ${definition.name} answers its gateway at ${address}/graphql`);
  onStopSignal(async () => {
    await server.close();
    await subgraph.close();
    await transport.close();
  });
}

function readSettings(defaultPort: number) {
  const reader = new SettingsReader(process.env);
  const settings = {
    databaseUrl: reader.read(
      'HUB_DATABASE_URL',
      'sqlite:FILE or mysql://user:password@host:port/schema',
      parseDatabaseUrl,
    ),
    envelopeKey: reader.read(
      'HUB_ENVELOPE_KEY',
      'the key shared with the gateway, base64url of 32 bytes or more',
      parseSharedKey,
    ),
    auditKey: reader.read(
      'HUB_AUDIT_KEY_FILE',
      'PEM file of the Ed25519 key that signs audit checkpoints',
      parsePrivateKeyFile,
    ),
    feedUrl: reader.read('HUB_FEED_URL', 'nats://host:port that carries the feeds between agencies', String),
    port: reader.read('HUB_PORT', 'the port to listen on', parsePort, String(defaultPort)),
    host: reader.read('HUB_HOST', 'the address to listen on', String, '127.0.0.1'),
  };
  try {
    reader.done();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
  return settings;
}
