import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { ListPublished } from '@hub/whitelists/published/events.ts';
import { KnownInstitution } from '../institution/known-institution.entity.ts';

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
    const listed = { institutionId: { $in: ids } };
    const isEarlier = { $or: [{ listedFrom: null }, { listedFrom: { $gt: effectiveFrom } }] };
    await em.nativeUpdate(KnownInstitution, { ...listed, ...isEarlier }, { listedFrom: effectiveFrom });
  },
  async clear(em) {
    await em.nativeDelete(KnownInstitution, {});
  },
});
