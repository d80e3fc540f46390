import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Copy of a version of a list that another agency publishes; the day determines which version is in effect. */
export const PublishedList = defineEntity({
  name: 'PublishedList',
  tableName: 'published_list',
  properties: {
    kind: p.string().length(16).primary(),
    version: p.integer().primary(),
    effectiveFrom: p.string().length(10),
    /** Its members, each with whom it is listed for, if the list says so. */
    members: p.json<{ id: string; for: readonly string[] }[]>(),
  },
});

export type PublishedList = InferEntity<typeof PublishedList>;
