import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { endRestrictions } from '@hub/shared/restriction/restrict.ts';
import { startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { ListPublished } from '@hub/whitelists/published/events.ts';
import { KnownInstitution } from '../institution/institution.entity.ts';
import { delisting } from '../restriction/causes.ts';

/** Knows the institutions that a list has named. What a removed one must not do, it may from the first day of that list. */
export const onListPublished = reaction({
  event: ListPublished,
  reads: ['kind', 'effectiveFrom', 'members'],
  async apply({ em }, { kind, effectiveFrom, members }) {
    if (kind !== 'INSTITUTION' || members.length === 0) return;
    const ids = members.map(({ memberId }) => memberId);
    await upsertRows(
      em,
      KnownInstitution,
      ids.map((institutionId) => ({ institutionId })),
    );
    await endRestrictions(em, delisting, ids, startOfDay(effectiveFrom));
  },
  async clear(em) {
    await em.nativeDelete(KnownInstitution, {});
  },
});
