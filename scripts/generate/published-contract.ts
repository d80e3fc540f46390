import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedEvents } from '../../shared/testing/published-events.ts';
import { breakingChanges, type Contract } from './breaking-changes.ts';

/** The file with the schemas of what a subgraph publishes, and what followers could not read any more with them. */
export async function publishedContract(folder: string): Promise<{ file: string; text: string; broken: string[] }> {
  const file = join(folder, 'published', 'contract.json');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Contract) : {};
  const after: Record<string, Record<string, object>> = {};
  const events = [...(await publishedEvents(folder)).values()].toSorted((a, b) => (a.type < b.type ? -1 : 1));
  for (const { name, version, schema } of events) (after[name] ??= {})[version] = schema;
  return { file, text: `${JSON.stringify(after, null, 2)}\n`, broken: breakingChanges(before, after) };
}
