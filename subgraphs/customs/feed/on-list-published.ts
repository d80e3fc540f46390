import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { ListPublished } from '@hub/whitelists/feed/events.ts';
import { KnownName } from '../known-name/known-name.entity.ts';
import { keepNames } from '../known-name/names-of.ts';
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
            name: { type: 'string', nullable: true },
            institutionIds: { type: 'array', items: { type: 'string' } },
          },
          required: ['memberId', 'institutionIds'],
        },
      },
    },
    required: ['kind', 'version', 'effectiveFrom', 'members'],
  },
  async apply({ em }, { kind, version, effectiveFrom, members }) {
    const listed = members.map(({ memberId, institutionIds }) => ({ memberId, institutionIds }));
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
