import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphDefinition } from '@hub/shared/subgraph/definition.ts';
import { register } from '@hub/whitelists/published/register.ts';
import { entities, migrations } from './database.ts';
import { reactions } from './feed/reactions.ts';
import { refusals } from './refusals.ts';
import { resolvers } from './resolvers.ts';

/** Traceability of every pack to the patient: BJMPA, importers and institutions. */
export const trace: SubgraphDefinition = {
  name: 'trace',
  sdl: readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'),
  resolvers,
  register,
  refusals,
  entities,
  migrations,
  reactions,
};
