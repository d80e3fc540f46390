import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { PublishedList } from '@hub/shared/published-list/published-list.entity.ts';
import { ListPublished } from '@hub/whitelists/published/events.ts';
import { KnownName } from '../known-name/known-name.entity.ts';
import { keepNames } from '../known-name/names-of.ts';

export const onListPublished = reaction({
  event: ListPublished,
  reads: ['kind', 'version', 'effectiveFrom', 'members'],
  async apply({ em }, { kind, version, effectiveFrom, members }) {
    const listed = members.map(({ memberId: id, institutionIds }) => ({ id, for: institutionIds }));
    await upsertRows(em, PublishedList, [{ kind, version, effectiveFrom, members: listed }]);
    await keepNames(
      em,
      members.flatMap(({ memberId: id, name }) => (name ? [{ id, name }] : [])),
    );
  },
  async clear(em) {
    await em.nativeDelete(PublishedList, {});
    await em.nativeDelete(KnownName, {});
  },
});
