// A further process of customs, beside others on the same database. Reads its settings as JSON from the first line of its
// standard input and says "ready"; then prints a line of answers to each line of commands that it reads.
import { createPrivateKey } from 'node:crypto';
import { createInterface } from 'node:readline';
import { customs } from '@hub/customs/subgraph.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { openDatabase } from '@hub/shared/database/open-database.ts';
import { feedEntities } from '@hub/shared/feed/feed.entity.ts';
import { FeedLog } from '@hub/shared/feed/feed-log.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import { startTestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import type { Data } from '@hub/embedded/client.ts';
import { raceWith, type Act, type Answer } from './act.ts';
import type { RacerSettings } from './racer.ts';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const read = async () => {
  const { done, value } = await lines.next();
  return done ? undefined : JSON.parse(value);
};
const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

const { databaseUrl, auditKey, logs, at, atOnce } = (await read()) as RacerSettings;
const transport = inProcessTransport();
const opened = await Promise.all(
  Object.entries(logs).map(async ([owner, url]) => {
    const database = await openDatabase({ url, entities: feedEntities, migrations: [] });
    await transport.offer(new FeedLog(owner, database));
    return database;
  }),
);
const existing = { databaseUrl, auditKey: createPrivateKey(auditKey) };
const subgraph = await startTestedSubgraph(customs, { transport, clock: () => new Date(at), existing });
const race = raceWith(async ({ by, command, input, select }): Promise<Answer> => {
  const answer = await issue(subgraph, { command, by: demoPrincipals.get(by)!.organisation, input, select });
  if (!Array.isArray(answer)) return { code: '', payload: answer as Data };
  const { refusal: code, requested, remaining } = answer[0];
  return { code, requested, remaining };
}, atOnce);
print('ready');
for (let acts = await read(); acts; acts = await read()) print(await race(acts as Act[]));
await subgraph.close();
for (const database of opened) await database.close();
