import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resumeAll } from '@hub/shared/in-force/resume-all.ts';
import { procedureEntities } from '@hub/shared/procedure/procedure.entity.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import { Reminder } from '@hub/shared/reminder/reminder.entity.ts';
import type { SubgraphDefinition } from '@hub/shared/subgraph/definition.ts';
import { approvalEndsInForce } from './approval/bring-into-force.ts';
import { wiring } from './generated/wiring.ts';
import { register } from './published/register.ts';
import { refusals } from './refusals.ts';
import { reminders } from './reminders.ts';
import { removalsInForce } from './removal/bring-into-force.ts';

/** White lists: BJHC, BJMPA, the Tianzhu committee and the joint office. */
export const whitelists: SubgraphDefinition = {
  name: 'whitelists',
  sdl: readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'),
  ...wiring,
  register,
  refusals,
  entities: [...wiring.entities, ...procedureEntities, Reminder, Setting],
  resume: resumeAll(removalsInForce.resume, approvalEndsInForce.resume, reminders.resume),
};
