import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { ListPublished } from '@hub/whitelists/feed/events.ts';
import { KnownInstitution } from '../institution/known-institution.entity.ts';

type Listed = Pick<ListPublished, 'kind'> & { members: { memberId: string }[] };

export const onListPublished = reaction<Listed>({
  upstream: 'whitelists',
  type: 'ListPublished',
  shape: {
    type: 'object',
    properties: {
      kind: { type: 'string', enum: ['INSTITUTION', 'DRUG', 'IMPORTER'] },
      members: {
        type: 'array',
        items: { type: 'object', properties: { memberId: { type: 'string' } }, required: ['memberId'] },
      },
    },
    required: ['kind', 'members'],
  },
  async apply({ em }, { kind, members }) {
    if (kind !== 'INSTITUTION' || members.length === 0) return;
    await upsertRows(
      em,
      KnownInstitution,
      members.map(({ memberId: institutionId }) => ({ institutionId, mayUse: true })),
    );
  },
  async clear(em) {
    await em.nativeDelete(KnownInstitution, {});
  },
});
