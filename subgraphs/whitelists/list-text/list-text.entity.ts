import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/**
 * The text of a list that agencies sign (R69), kept from its first signature on. Its id is that of the case under which
 * the signatures are.
 */
export const ListText = defineEntity({
  name: 'ListText',
  tableName: 'list_text',
  properties: {
    id: p.uuid().primary(),
    draftId: p.uuid(),
    /** The number of the version that it follows; 0 if it is the first. */
    base: p.integer(),
    text: p.text(),
    sha256: p.string().length(64),
  },
  uniques: [{ properties: ['draftId', 'base'] }],
});

export type ListText = InferEntity<typeof ListText>;
