import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** The three white lists (R1). */
export type ListKind = 'INSTITUTION' | 'DRUG' | 'IMPORTER';

/** One immutable publication of a white list. */
export const ListVersion = defineEntity({
  name: 'ListVersion',
  tableName: 'list_version',
  properties: {
    id: p.uuid().primary(),
    kind: p.string().$type<ListKind>().length(16),
    version: p.integer(),
    effectiveFrom: p.string().length(10),
    publishedAt: p.datetime(3),
    publishedBy: p.string().length(16),
    /** The start of its first day or the publication, whichever is later: it binds nothing before (D33). */
    inForceFrom: p.datetime(3),
    /** Why entries were dropped; null if none was. */
    reason: p.string().length(maxLength.note).nullable(),
    /** The draft that it publishes. */
    draftId: p.uuid().nullable(),
    /** The case with the signatures under it, if several agencies signed it. */
    signedCaseId: p.uuid().nullable(),
  },
  indexes: [{ properties: ['kind', 'inForceFrom', 'version'] }],
  uniques: [{ properties: ['kind', 'version'] }],
});

/** A member of a version: an institution, an importer or a drug. */
export const ListMember = defineEntity({
  name: 'ListMember',
  tableName: 'list_member',
  properties: {
    listVersionId: p.uuid().primary(),
    memberId: p.uuid().primary(),
    /** On a drug list: the institutions permitted to use the drug (R30). */
    institutionIds: p.json<string[]>(),
    /** Why a drug of an excluded class is on it (D36). */
    justification: p.string().length(maxLength.note).nullable(),
  },
});

export type ListVersion = InferEntity<typeof ListVersion>;
export type ListMember = InferEntity<typeof ListMember>;
