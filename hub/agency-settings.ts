import { existsSync } from 'node:fs';
import { parseDatabaseUrl, parsePrivateKeyFile, SettingsReader } from '@hub/shared/subgraph/settings.ts';
import { DataFolder } from './data-folder.ts';
import type { SubgraphName } from './agencies.ts';

/**
 * The target of an operator's command: an agency of the embedded hub, unless HUB_DATABASE_URL names another database.
 * Read further settings with `reader`, and call its `done()` before using any.
 */
export function agencySettings(agency: SubgraphName) {
  const folder = new DataFolder();
  const isEmbedded = !process.env['HUB_DATABASE_URL'];
  if (isEmbedded) folder.requireRun(agency);
  const reader = new SettingsReader(
    isEmbedded
      ? {
          ...process.env,
          HUB_DATABASE_URL: folder.databaseUrls[agency],
          HUB_AUDIT_KEY_FILE: folder.auditKeyFile(agency),
        }
      : process.env,
  );
  const url = reader.read('HUB_DATABASE_URL', 'the database of the agency', parseExistingDatabase);
  return { url, reader, embeddedIn: isEmbedded ? folder : undefined };
}

export function readAuditKey(reader: SettingsReader) {
  return reader.read(
    'HUB_AUDIT_KEY_FILE',
    'PEM file of the Ed25519 key that signs audit checkpoints',
    parsePrivateKeyFile,
  );
}

/** The URL of a database; a file must exist, because opening a missing one would create it. */
function parseExistingDatabase(text: string): string {
  const url = parseDatabaseUrl(text);
  if (url.startsWith('sqlite:') && !existsSync(url.slice('sqlite:'.length))) throw new Error('there is no such file');
  return url;
}
