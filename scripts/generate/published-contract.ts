import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedEvents } from '../../shared/testing/published-events.ts';
import { breakingChanges, type Contract } from './breaking-changes.ts';

/**
 * The file with the schemas of what a subgraph publishes, and its text. Throws if followers could not read every fact any
 * more that they can read by the recorded one.
 */
export async function publishedContract(folder: string): Promise<[file: string, text: string]> {
  const file = join(folder, 'published', 'contract.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Contract) : {};
  const after: Record<string, Record<string, object>> = {};
  const events = [...(await publishedEvents(folder)).values()].toSorted((a, b) => (a.type < b.type ? -1 : 1));
  for (const { name, version, schema } of events) (after[name] ??= {})[version] = schema;
  const broken = breakingChanges(before, after);
  if (broken.length > 0) throw new Error(`${folder} publishes what needs a new version:\n${broken.join('\n')}`);
  return [file, `${JSON.stringify(after, null, 2)}\n`];
}
