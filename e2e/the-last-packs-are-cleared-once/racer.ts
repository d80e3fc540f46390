// The hub in a process of its own, on databases that others use too: <folder of the keys> <database URLs> <instant>
// Prints a line once it is ready, and then a line of answers to each line of commands that it reads.
import { createInterface } from 'node:readline';
import pino from 'pino';
import { HubClient, inProcess } from '@hub/embedded/client.ts';
import { startEmbeddedHub, type EmbeddedHubOptions } from '@hub/embedded/embedded-hub.ts';
import { openKeys } from '@hub/embedded/keys.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { clockFrom } from '@hub/shared/testing/test-clock.ts';
import { raceIn, type Act } from './act.ts';

const [folder, databaseUrls, instant] = process.argv.slice(2) as [string, string, string];
const hub = await startEmbeddedHub({
  ...openKeys(folder),
  databaseUrls: JSON.parse(databaseUrls) as EmbeddedHubOptions['databaseUrls'],
  clock: clockFrom(new Date(instant)),
  log: pino({ level: process.env['HUB_LOG_LEVEL'] ?? 'silent' }, pino.destination(2)),
  subgraphTimeoutMs: 120_000,
});
const as = async (organisation: string | undefined) => {
  const token = await hub.issuer.issue(demoPrincipals.get(organisation!)!, 3600);
  return new HubClient(inProcess(hub.gateway, token));
};
const race = raceIn({ as }, 5);
process.stdout.write('"ready"\n');
for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await race(JSON.parse(line) as Act[]))}\n`);
}
await hub.close();
