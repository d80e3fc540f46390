import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { InstitutionRemoved } from '@hub/whitelists/feed/events.ts';
import { KnownInstitution } from '../institution/known-institution.entity.ts';

/** Stores whether a removed institution may use what it has (D9); this ends on the first day of a list that has it again. */
export const onInstitutionRemoved = reaction<Pick<InstitutionRemoved, 'institutionId' | 'mayUseDelivered'>>({
  upstream: 'whitelists',
  type: 'InstitutionRemoved',
  shape: {
    type: 'object',
    properties: { institutionId: { type: 'string' }, mayUseDelivered: { type: 'boolean' } },
    required: ['institutionId', 'mayUseDelivered'],
  },
  async apply({ em }, { institutionId, mayUseDelivered: mayUse }) {
    await upsertRows(em, KnownInstitution, [{ institutionId, mayUse, listedFrom: null }]);
  },
  // The reaction to lists clears the table.
  async clear() {},
});
