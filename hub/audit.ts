// Checks the audit chain of an agency: npm run audit -- verify customs
// The embedded hub's databases and keys are taken, unless HUB_DATABASE_URL and HUB_AUDIT_KEY_FILE name others.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { verifyAudit } from '@hub/shared/audit/verify.ts';
import { parseDatabaseUrl, parsePrivateKeyFile, SettingsReader } from '@hub/shared/subgraph/settings.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { DataFolder } from './data-folder.ts';
import { definitions, subgraphNames, type SubgraphName } from './embedded-hub.ts';

const [verb, name] = process.argv.slice(2);
if (verb !== 'verify' || !isSubgraph(name)) {
  console.error(`Usage: npm run audit -- verify <agency>\nAgencies: ${subgraphNames.join(', ')}`);
  process.exit(2);
}
const { url, auditKey } = source(name);
const database = await openAgencyDatabase(definitions[name], url);
const verdict = await verifyAudit(database.orm.em.fork(), name, createPublicKey(auditKey));
await database.close();
if (verdict.intact) {
  console.log(`The audit chain of ${name} is intact: ${verdict.rows} rows, ${verdict.checkpoints} signed checkpoints.`);
} else {
  console.error(`The audit chain of ${name} is broken at row ${verdict.seq}: ${verdict.reason}.`);
  process.exit(1);
}

function isSubgraph(text: string | undefined): text is SubgraphName {
  return subgraphNames.some((known) => known === text);
}

function source(agency: SubgraphName): { url: string; auditKey: KeyObject } {
  if (process.env['HUB_DATABASE_URL'] === undefined) {
    const folder = new DataFolder();
    return { url: folder.databaseUrls[agency], auditKey: folder.keys.auditKeys[agency] };
  }
  const reader = new SettingsReader(process.env);
  const settings = {
    url: reader.read('HUB_DATABASE_URL', 'the database of the agency', parseDatabaseUrl),
    auditKey: reader.read(
      'HUB_AUDIT_KEY_FILE',
      'PEM file of the Ed25519 key that signs audit checkpoints',
      parsePrivateKeyFile,
    ),
  };
  reader.done();
  return settings;
}
