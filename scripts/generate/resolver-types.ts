import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { rowTypes } from './row-types.ts';

/** The types of a subgraph's resolvers. */
export async function resolverTypes(folder: string, sdl: string): Promise<string> {
  const schema = parse(sdl);
  const { declarations, mappers } = rowTypes(folder, schema);
  const body = await codegen({
    filename: 'resolvers.ts',
    schema,
    documents: [],
    config: {
      contextType: '@hub/shared/subgraph/request-context.ts#RequestContext',
      enumsAsTypes: true,
      federation: true,
      useTypeImports: true,
      scalars: { Cursor: 'string', Date: 'string', DateTime: 'Date', ID: 'string', Quantity: 'number' },
      inputMaybeValue: 'T | null | undefined',
      mappers,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
  return `// Generated from schema.graphql by npm run generate. Not edited by hand.\n${declarations.join('\n')}\n${body}`;
}
