// Writes the resolver types of each subgraph from its schema.graphql. With --check it only says whether they are current.
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mappers as customs } from '../subgraphs/customs/mappers.ts';
import { mappers as safety } from '../subgraphs/safety/mappers.ts';
import { mappers as trace } from '../subgraphs/trace/mappers.ts';
import { mappers as whitelists } from '../subgraphs/whitelists/mappers.ts';

const root = dirname(import.meta.dirname);
const check = process.argv.includes('--check');
const stale: string[] = [];

for (const [name, mappers] of Object.entries({ whitelists, customs, trace, safety })) {
  const folder = join(root, 'subgraphs', name);
  const file = join(folder, 'generated', 'resolvers.ts');
  const text = await resolverTypes(readFileSync(join(folder, 'schema.graphql'), 'utf8'), mappers);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    stale.push(file);
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
if (stale.length > 0) {
  console.error(`Not current, run npm run generate:\n${stale.join('\n')}`);
  process.exit(1);
}

async function resolverTypes(sdl: string, mappers: Record<string, string>): Promise<string> {
  const config = {
    contextType: '@hub/shared/subgraph/request-context.ts#RequestContext',
    enumsAsTypes: true,
    federation: true,
    useTypeImports: true,
    scalars: { Cursor: 'string', Date: 'string', DateTime: 'Date', ID: 'string' },
    inputMaybeValue: 'T | null | undefined',
    mapperTypeSuffix: 'Row',
    mappers,
  };
  const body = await codegen({
    filename: 'resolvers.ts',
    schema: parse(sdl),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
  return `// Generated from schema.graphql by npm run generate. Not edited by hand.\n${body}`;
}
