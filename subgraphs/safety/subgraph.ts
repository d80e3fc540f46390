import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubgraphDefinition } from '@hub/shared/subgraph/definition.ts';
import { inboxEntities } from '@hub/shared/inbox/item-change.entity.ts';
import { wiring } from './generated/wiring.ts';
import { register } from '@hub/whitelists/published/register.ts';
import { measuresInForce } from './control-measure/bring-into-force.ts';
import { refusals } from './refusals.ts';

/** Adverse reactions, joint assessments and control measures: BJMPA with BJHC. */
export const safety: SubgraphDefinition = {
  name: 'safety',
  sdl: readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'),
  ...wiring,
  register,
  refusals,
  entities: [...wiring.entities, ...inboxEntities],
  resume: measuresInForce.resume,
};
