import { reaction } from '@hub/shared/feed/reaction.ts';
import type { ListPublished } from '@hub/whitelists/feed/events.ts';
import { PublishedList } from '../white-list/white-list.entity.ts';

export const onListPublished = reaction<Pick<ListPublished, 'kind' | 'version' | 'effectiveFrom' | 'members'>>({
  upstream: 'whitelists',
  type: 'ListPublished',
  shape: {
    type: 'object',
    properties: {
      kind: { type: 'string', enum: ['INSTITUTION', 'DRUG', 'IMPORTER'] },
      version: { type: 'integer' },
      effectiveFrom: { type: 'string' },
      members: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            memberId: { type: 'string' },
            institutionIds: { type: 'array', items: { type: 'string' } },
          },
          required: ['memberId', 'institutionIds'],
        },
      },
    },
    required: ['kind', 'version', 'effectiveFrom', 'members'],
  },
  async apply({ em }, { kind, version, effectiveFrom, members }) {
    await em.upsert(PublishedList, { kind, version, effectiveFrom, members });
  },
  async clear(em) {
    await em.nativeDelete(PublishedList, {});
  },
});
