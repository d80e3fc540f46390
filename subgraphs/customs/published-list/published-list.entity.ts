import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

export type ListKind = 'INSTITUTION' | 'DRUG' | 'IMPORTER';

/** Copy of a published white list; the day determines which version is in effect. */
export const PublishedList = defineEntity({
  name: 'PublishedList',
  tableName: 'published_list',
  properties: {
    kind: p.string().$type<ListKind>().length(16).primary(),
    version: p.integer().primary(),
    effectiveFrom: p.string().length(10),
    /** Its members; for a drug, with the institutions permitted to use it. */
    members: p.json<{ memberId: string; institutionIds: string[] }[]>(),
  },
});

export type PublishedList = InferEntity<typeof PublishedList>;
