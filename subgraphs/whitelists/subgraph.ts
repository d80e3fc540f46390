import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphDefinition } from '@hub/shared/subgraph/definition.ts';
import { entities, migrations } from './database.ts';
import { register } from './published/register.ts';
import { refusals } from './refusals.ts';
import { resolvers } from './resolvers.ts';

/** White lists: BJHC, BJMPA, the Tianzhu committee and the joint office. */
export const whitelists: SubgraphDefinition = {
  name: 'whitelists',
  sdl: readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'),
  resolvers,
  register,
  refusals,
  entities,
  migrations,
  reactions: [],
};
