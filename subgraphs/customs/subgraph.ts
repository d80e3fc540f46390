import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inboxEntities } from '@hub/shared/inbox/item-change.entity.ts';
import { licenceEntities } from '@hub/shared/licence/licence-copies.entity.ts';
import { PublishedList } from '@hub/shared/published-list/published-list.entity.ts';
import { Reminder } from '@hub/shared/reminder/reminder.entity.ts';
import { restrictionEntities } from '@hub/shared/restriction/restriction.entity.ts';
import { Setting } from '@hub/shared/setting/setting.entity.ts';
import type { SubgraphDefinition } from '@hub/shared/subgraph/definition.ts';
import { wiring } from './generated/wiring.ts';
import { register } from '@hub/whitelists/published/register.ts';
import { refusals } from './refusals.ts';
import { reminders } from './reminders.ts';

/** Bonded stock, clearance and release: Beijing Customs and the importers. */
export const customs: SubgraphDefinition = {
  name: 'customs',
  sdl: readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'),
  ...wiring,
  register,
  refusals,
  entities: [
    ...wiring.entities,
    PublishedList,
    ...licenceEntities,
    ...restrictionEntities,
    ...inboxEntities,
    Reminder,
    Setting,
  ],
  resume: reminders.resume,
};
