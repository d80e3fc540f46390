// Generates the resolver types of each subgraph and the reference pages of the docs from the schemas and the table of
// errors. With --check it only reports whether they are current.
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRequirement } from '../shared/access/requirement.ts';
import { declaredSchema, fieldsOf } from '../shared/testing/contract-operations.ts';
import { referenceDocs } from './reference-docs.ts';
import { mappers as customs } from '../subgraphs/customs/mappers.ts';
import { mappers as safety } from '../subgraphs/safety/mappers.ts';
import { mappers as trace } from '../subgraphs/trace/mappers.ts';
import { mappers as whitelists } from '../subgraphs/whitelists/mappers.ts';

const root = dirname(import.meta.dirname);
const subgraphs = Object.entries({ whitelists, customs, trace, safety }).map(([name, mappers]) => {
  const folder = join(root, 'subgraphs', name);
  return { name, mappers, folder, sdl: readFileSync(join(folder, 'schema.graphql'), 'utf8') };
});

const files = new Map<string, string>();
for (const { folder, sdl, mappers } of subgraphs) {
  files.set(join(folder, 'generated', 'resolvers.ts'), await resolverTypes(sdl, mappers));
}
files.set(join(root, 'subgraphs', 'whitelists', 'generated', 'mutation-scopes.ts'), mutationScopes());
for (const [name, text] of Object.entries(referenceDocs(subgraphs))) {
  files.set(join(root, 'docs', 'generated', name), text);
}

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

/** What each mutation of the hub requires, for callers who ask what they may do. */
function mutationScopes(): string {
  const scopes = subgraphs.flatMap(({ sdl }) =>
    fieldsOf(declaredSchema(sdl).getMutationType()).map(({ name, astNode }) => [
      name,
      readRequirement(astNode?.directives)?.scopes ?? [],
    ]),
  );
  const table = JSON.stringify(Object.fromEntries(scopes), null, 2);
  const type = "Readonly<Record<string, AccessRequirement['scopes']>>";
  return `// Generated from the schemas of all subgraphs by npm run generate. Not edited by hand.
import type { AccessRequirement } from '@hub/shared/access/requirement.ts';

/** The scopes that each mutation of the hub requires. */
export const mutationScopes: ${type} = ${table};
`;
}

async function resolverTypes(sdl: string, mappers: Record<string, string>): Promise<string> {
  const config = {
    contextType: '@hub/shared/subgraph/request-context.ts#RequestContext',
    enumsAsTypes: true,
    federation: true,
    useTypeImports: true,
    scalars: { Cursor: 'string', Date: 'string', DateTime: 'Date', ID: 'string', Quantity: 'number' },
    inputMaybeValue: 'T | null | undefined',
    mapperTypeSuffix: 'Row',
    mappers: { ...mappers, ...pageMappers(sdl) },
  };
  const body = await codegen({
    filename: 'resolvers.ts',
    schema: parse(sdl),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
  const page = "import type { Page } from '@hub/shared/paging/find-page.ts';";
  return `// Generated from schema.graphql by npm run generate. Not edited by hand.\n${page}\n${body}`;
}

/** The parent value of each type's pages, which count their rows only when asked. */
function pageMappers(sdl: string): Record<string, string> {
  const rows = Array.from(sdl.matchAll(/^type (\w+)Page\b/gm), ([, row]) => row!);
  return Object.fromEntries(rows.map((row) => [`${row}Page`, `Page<${row}Row>`]));
}
