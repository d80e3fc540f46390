import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { InstitutionRemoved } from '@hub/whitelists/published/events.ts';
import { KnownInstitution } from '../institution/known-institution.entity.ts';

/** Stores whether a removed institution may use what it has (D9); this ends on the first day of a list that has it again. */
export const onInstitutionRemoved = reaction({
  event: InstitutionRemoved,
  reads: ['institutionId', 'mayUseDelivered'],
  async apply({ em }, { institutionId, mayUseDelivered: mayUse }) {
    await upsertRows(em, KnownInstitution, [{ institutionId, mayUse, listedFrom: null }]);
  },
  // The reaction to lists clears the table.
  async clear() {},
});
