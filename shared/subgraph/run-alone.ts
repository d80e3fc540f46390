import { newLog } from '../log/new-log.ts';
import { natsTransport } from '../feed/nats.ts';
import type { SubgraphDefinition } from './definition.ts';
import { readFeedSettings } from './feed-settings.ts';
import { collectOldObjectsSooner } from './heap-growth.ts';
import { subgraphHttpServer } from './http-server.ts';
import { runProcess } from './run-process.ts';
import {
  parseDatabaseUrl,
  parseLogLevel,
  parsePort,
  parsePrivateKeyFile,
  parseSharedKey,
  SettingsReader,
} from './settings.ts';
import { startSubgraph } from './start-subgraph.ts';

/** Runs one subgraph in its own process, as its agency would, with settings from the environment. */
export function runAlone(definition: SubgraphDefinition, defaultPort: number): Promise<void> {
  collectOldObjectsSooner();
  return runProcess(async () => {
    const settings = readSettings(defaultPort);
    const log = newLog(settings.logLevel);
    const transport = await natsTransport({ ...settings.feed, log });
    const subgraph = await startSubgraph(definition, { ...settings, transport, clock: () => new Date(), log });
    await subgraph.follow();
    const server = subgraphHttpServer(subgraph);
    const address = await server.listen({ port: settings.port, host: settings.host });
    log.info(`Subgraph ${definition.name} answers its gateway at ${address}/graphql`);
    return async () => {
      await server.close();
      // Closed first, so that other agencies find this one unavailable rather than its database closed.
      await transport.close();
      await subgraph.close();
    };
  });
}

function readSettings(defaultPort: number) {
  const reader = new SettingsReader(process.env);
  const settings = {
    ...readOwnSettings(reader),
    envelopeKey: reader.read(
      'HUB_ENVELOPE_KEY',
      'the key shared with the gateway, base64url of 32 bytes or more',
      parseSharedKey,
    ),
    feed: readFeedSettings(reader),
    port: reader.read('HUB_PORT', 'the port to listen on', parsePort, String(defaultPort)),
    host: reader.read('HUB_HOST', 'the address to listen on', String, '127.0.0.1'),
  };
  reader.done();
  return settings;
}

/** The settings of an agency's database and of whatever is written to it, by whichever process. */
export function readOwnSettings(reader: SettingsReader) {
  return {
    databaseUrl: reader.read(
      'HUB_DATABASE_URL',
      'sqlite:FILE or mysql://user:password@host:port/schema',
      parseDatabaseUrl,
    ),
    auditKey: reader.read(
      'HUB_AUDIT_KEY_FILE',
      'PEM file of the Ed25519 key that signs audit checkpoints',
      parsePrivateKeyFile,
    ),
    logLevel: reader.read('HUB_LOG_LEVEL', 'how much is logged', parseLogLevel, 'info'),
  };
}
