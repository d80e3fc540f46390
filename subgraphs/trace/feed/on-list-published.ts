import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { endRestrictions } from '@hub/shared/restriction/restrict.ts';
import { startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { PublishedList } from '@hub/shared/published-list/published-list.entity.ts';
import { ListPublished } from '@hub/whitelists/published/events.ts';
import { KnownInstitution } from '../institution/institution.entity.ts';
import { delisting, drugDelisting } from '../restriction/causes.ts';

/**
 * Stores the list, and the institutions that any has named. What a removed one must not do, and what must not be done with a
 * removed drug, may be done from the first day of that list.
 */
export const onListPublished = reaction({
  event: ListPublished,
  reads: ['kind', 'version', 'effectiveFrom', 'members'],
  async apply({ em }, { kind, version, effectiveFrom, members }) {
    const listed = members.map(({ memberId: id, institutionIds }) => ({ id, for: institutionIds }));
    await upsertRows(em, PublishedList, [{ kind, version, effectiveFrom, members: listed }]);
    if (members.length === 0) return;
    const ids = members.map(({ memberId }) => memberId);
    if (kind === 'DRUG') await endRestrictions(em, drugDelisting, ids, startOfDay(effectiveFrom));
    if (kind !== 'INSTITUTION') return;
    await upsertRows(
      em,
      KnownInstitution,
      ids.map((institutionId) => ({ institutionId })),
    );
    await endRestrictions(em, delisting, ids, startOfDay(effectiveFrom));
  },
  async clear(em) {
    await em.nativeDelete(PublishedList, {});
    await em.nativeDelete(KnownInstitution, {});
  },
});
