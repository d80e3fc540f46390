import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { ListPublished } from '@hub/whitelists/feed/events.ts';
import { KnownInstitution } from '../institution/known-institution.entity.ts';

type Listed = Pick<ListPublished, 'kind' | 'effectiveFrom'> & { members: { memberId: string }[] };

export const onListPublished = reaction<Listed>({
  upstream: 'whitelists',
  type: 'ListPublished',
  shape: {
    type: 'object',
    properties: {
      kind: { type: 'string', enum: ['INSTITUTION', 'DRUG', 'IMPORTER'] },
      effectiveFrom: { type: 'string' },
      members: {
        type: 'array',
        items: { type: 'object', properties: { memberId: { type: 'string' } }, required: ['memberId'] },
      },
    },
    required: ['kind', 'effectiveFrom', 'members'],
  },
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
