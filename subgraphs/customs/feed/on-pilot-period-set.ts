import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { PilotPeriodSet } from '@hub/whitelists/feed/events.ts';
import { PilotPeriod } from '../white-list/white-list.entity.ts';

export const onPilotPeriodSet = reaction<PilotPeriodSet>({
  upstream: 'whitelists',
  type: 'PilotPeriodSet',
  shape: {
    type: 'object',
    properties: { from: { type: 'string' }, until: { type: 'string' } },
    required: ['from', 'until'],
  },
  async apply({ em }, { from, until }) {
    await upsertRows(em, PilotPeriod, [{ id: 1, from, until }]);
  },
  async clear(em) {
    await em.nativeDelete(PilotPeriod, {});
  },
});
