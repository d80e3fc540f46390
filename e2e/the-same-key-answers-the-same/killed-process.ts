// A process of customs, beside others on the same databases, that carries out one command and is killed at a point of it.
// Reads what to do, as JSON, from its standard input; says "there" when it gets to the point.
import { createPrivateKey } from 'node:crypto';
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { text } from 'node:stream/consumers';
import { customs } from '@hub/customs/subgraph.ts';
import { openDatabase } from '@hub/shared/database/open-database.ts';
import { feedEntities } from '@hub/shared/feed/feed.entity.ts';
import { FeedLog } from '@hub/shared/feed/feed-log.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import { startTestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import type { Killed } from './killed.ts';
import { atPoint } from './points.ts';

// A killed process keeps nothing for the next one.
flushCompileCache();
const { databaseUrl, auditKey, logs, at, point, issued } = JSON.parse(await text(process.stdin)) as Killed;
const transport = inProcessTransport();
for (const [owner, url] of Object.entries(logs)) {
  await transport.offer(new FeedLog(owner, await openDatabase({ url, entities: feedEntities, migrations: [] })));
}
const existing = { databaseUrl, auditKey: createPrivateKey(auditKey) };
const subgraph = await startTestedSubgraph(customs, { transport, clock: () => new Date(at), existing });

atPoint(databaseUrl, { key: issued.input.idempotencyKey, point }, () => {
  writeSync(1, 'there\n');
  // During the COMMIT this process goes on, and is killed from outside.
  if (point !== 'during COMMIT') process.kill(process.pid, 'SIGKILL');
});
const answer = await issue(subgraph, issued);
if (point !== 'during COMMIT') throw new Error(`Not killed ${point}: ${JSON.stringify(answer)}`);
// It is killed soon, if not before.
setInterval(() => {}, 1000);
