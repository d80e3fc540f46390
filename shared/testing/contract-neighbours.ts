import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphDefinition } from '../subgraph/definition.ts';

const folder = join(import.meta.dirname, '..', '..', 'subgraphs');

/** Every subgraph of the hub. Imported by path, because no subgraph depends on all of the others. */
export async function allSubgraphs(): Promise<SubgraphDefinition[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return Promise.all(
    names.map(async (name) => {
      const exported = (await import(join(folder, name, 'subgraph.ts'))) as Record<string, SubgraphDefinition>;
      return exported[name]!;
    }),
  );
}
