// Begins a new epoch in the log of an agency whose database was restored from a backup: npm run begin-epoch -- customs
// The agency's process must be stopped. Uses the embedded hub's database and key, unless HUB_DATABASE_URL and
// HUB_AUDIT_KEY_FILE name others. docs/RESTORE.md describes the whole procedure.
import { appendAudit } from '@hub/shared/audit/append.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { FeedLog } from '@hub/shared/feed/feed-log.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { runTask } from '@hub/shared/subgraph/run-process.ts';
import { agencySettings, readAuditKey } from './agency-settings.ts';
import { definitions, subgraphNames, type SubgraphName } from './agencies.ts';

const name = subgraphNames.find((known) => known === process.argv[2]);
if (!name || process.argv.length > 3) {
  console.error(`Usage: npm run begin-epoch -- <agency>\nAgencies: ${subgraphNames.join(', ')}`);
  process.exit(2);
}
await runTask(() => beginEpoch(name));

async function beginEpoch(agency: SubgraphName): Promise<void> {
  const { url, reader, embeddedIn } = agencySettings(agency);
  const privateKey = readAuditKey(reader);
  reader.done();
  if (embeddedIn) process.on('exit', embeddedIn.lock());
  const database = await openAgencyDatabase(definitions[agency], url);
  const { position } = await inTransaction(database, async (em) => {
    const end = await FeedLog.beginEpoch(em);
    const entry = {
      at: new Date(),
      organisation: `SYSTEM:${agency}`,
      subject: 'operator',
      command: 'beginEpoch',
      input: JSON.stringify(end),
      outcome: 'OK',
      requestId: crypto.randomUUID(),
      feedPosition: 0,
    };
    await appendAudit(em, entry, { agency, privateKey });
    return end;
  });
  await database.close();
  console.log(`The log of ${agency} has begun a new epoch after position ${position}.`);
}
