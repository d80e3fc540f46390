// Checks the audit chain of an agency: npm run audit -- verify customs
// Uses the embedded hub's databases and keys, unless HUB_DATABASE_URL and HUB_AUDIT_KEY_FILE name others.
import { createPublicKey } from 'node:crypto';
import { rowsPerCheckpoint } from '@hub/shared/audit/append.ts';
import { AuditHead } from '@hub/shared/audit/audit.entity.ts';
import { verifyAudit } from '@hub/shared/audit/verify.ts';
import type { Database } from '@hub/shared/database/open-database.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { CannotStart, runTask } from '@hub/shared/subgraph/run-process.ts';
import { agencySettings, readAuditKey } from './agency-settings.ts';
import { definitions, subgraphNames, type SubgraphName } from './agencies.ts';

const [verb, agency] = process.argv.slice(2);
const name = subgraphNames.find((known) => known === agency);
if (verb !== 'verify' || !name) {
  console.error(`Usage: npm run audit -- verify <agency>\nAgencies: ${subgraphNames.join(', ')}`);
  process.exit(2);
}
await runTask(() => verify(name));

async function verify(agency: SubgraphName): Promise<void> {
  const { url, reader } = agencySettings(agency);
  const auditKey = readAuditKey(reader);
  reader.done();
  const database = await open(agency, url);
  const em = database.orm.em.fork();
  await requireChain(em);
  const verdict = await verifyAudit(em, agency, createPublicKey(auditKey));
  await database.close();
  if (!verdict.intact)
    throw new Error(`The audit chain of ${agency} is broken at row ${verdict.seq}: ${verdict.reason}.`);
  const { rows, checkpoints } = verdict;
  console.log(`The audit chain of ${agency} is intact: ${rows} rows, ${checkpoints} signed checkpoints.`);
  if (checkpoints === 0)
    console.log(`One is signed every ${rowsPerCheckpoint} rows, and whenever the agency's process is stopped.`);
}

/** A database on which no agency has run has no chain, neither intact nor broken. */
async function requireChain(em: Database['orm']['em']): Promise<void> {
  const chains = await em.count(AuditHead).catch((error: Error) => {
    if (error.name !== 'TableNotFoundException') throw error;
    return 0;
  });
  if (chains === 0) throw new CannotStart('The database holds no audit chain; no agency has run on it.');
}

/** Opens a database without migrating it: a check must change nothing. */
async function open(agency: SubgraphName, url: string): Promise<Database> {
  try {
    return await openAgencyDatabase({ ...definitions[agency], migrations: [] }, url);
  } catch (error) {
    throw new Error(`The database cannot be used: ${(error as Error).message}`, { cause: error });
  }
}
