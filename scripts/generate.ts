// Generates the resolver types and the wiring of each subgraph, the contract of what it publishes, and the reference pages
// of the docs. With --check it only reports whether they are current.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRequirement } from '../shared/access/requirement.ts';
import { declaredSchema, fieldsOf } from '../shared/testing/contract-operations.ts';
import { publishedContract } from './generate/published-contract.ts';
import { resolverTypes } from './generate/resolver-types.ts';
import { wiringOf } from './generate/wiring.ts';

const root = dirname(import.meta.dirname);
const subgraphs = ['whitelists', 'customs', 'trace', 'safety'].map((name) => {
  const folder = join(root, 'subgraphs', name);
  const sdl = readFileSync(join(folder, 'schema.graphql'), 'utf8');
  const mutations = fieldsOf(declaredSchema(sdl).getMutationType());
  return { name, folder, sdl, mutations };
});

const contracts = await Promise.all(subgraphs.map(({ folder }) => publishedContract(folder)));
const code = new Map(contracts);
for (const { folder, sdl, mutations } of subgraphs) {
  code.set(join(folder, 'generated', 'resolvers.ts'), await resolverTypes(folder, sdl));
  const names = mutations.map((mutation) => mutation.name);
  code.set(join(folder, 'generated', 'wiring.ts'), wiringOf(folder, names));
}
code.set(join(root, 'subgraphs', 'whitelists', 'generated', 'mutation-scopes.ts'), mutationScopes());
writeOrCheck(code);

// The pages are made from the subgraphs, which load only with their wiring.
const { referenceDocs } = await import('./reference-docs.ts');
const pages = Object.entries(await referenceDocs(subgraphs));
writeOrCheck(new Map(pages.map(([name, text]) => [join(root, 'docs', 'generated', name), text])));

function writeOrCheck(files: ReadonlyMap<string, string>): void {
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (process.argv.includes('--check') && stale.length > 0) {
    console.error(`Not current, run npm run generate:\n${stale.map(([file]) => file).join('\n')}`);
    process.exit(1);
  }
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  }
}

/** What each mutation of the hub requires, for callers who ask what they may do. */
function mutationScopes(): string {
  const scopes = subgraphs.flatMap(({ mutations }) =>
    mutations.map(({ name, astNode }) => [name, readRequirement(astNode?.directives)?.scopes ?? []]),
  );
  const table = JSON.stringify(Object.fromEntries(scopes), null, 2);
  const type = "Readonly<Record<string, AccessRequirement['scopes']>>";
  return `// Generated from the schemas of all subgraphs by npm run generate. Not edited by hand.
import type { AccessRequirement } from '@hub/shared/access/requirement.ts';

/** The scopes that each mutation of the hub requires. */
export const mutationScopes: ${type} = ${table};
`;
}
