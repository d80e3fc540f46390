// Sets up the register in a white-lists database with the demonstration organisations: agencies, disease catalogue,
// institutions, importers and pilot period. Takes HUB_DATABASE_URL and HUB_AUDIT_KEY_FILE of that subgraph, which may be
// running. What is there stays as it is, so running it again changes nothing.
import { randomBytes } from 'node:crypto';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import { newLog } from '@hub/shared/log/new-log.ts';
import { readOwnSettings } from '@hub/shared/subgraph/run-alone.ts';
import { runTask } from '@hub/shared/subgraph/run-process.ts';
import { SettingsReader } from '@hub/shared/subgraph/settings.ts';
import { startSubgraph } from '@hub/shared/subgraph/start-subgraph.ts';
import { whitelists } from '@hub/whitelists/subgraph.ts';
import { initialiseDemoRegister } from './demo/initialise-register.ts';

await runTask(async () => {
  const reader = new SettingsReader(process.env);
  const { databaseUrl, auditKey, logLevel } = readOwnSettings(reader);
  reader.done();
  const subgraph = await startSubgraph(whitelists, {
    databaseUrl,
    auditKey,
    // This process serves no requests; the events that it publishes are in the log.
    envelopeKey: randomBytes(32),
    transport: inProcessTransport(),
    clock: () => new Date(),
    log: newLog(logLevel),
  });
  await initialiseDemoRegister(subgraph.agency);
  await subgraph.close();
  console.log('The register is initialised.');
});
