import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { OrganisationKind } from '../access/principal.ts';
import { WholeNumber } from '../database/whole-number.ts';
import { InboxItem } from './inbox-item.entity.ts';

/** An item was acknowledged or answered. Its lines are those of the items: one order for what is sent and what changes. */
export const ItemChange = defineEntity({
  name: 'ItemChange',
  tableName: 'inbox_change',
  properties: {
    id: p.uuid().primary(),
    line: p.type(WholeNumber).unique(),
    ownerKind: p.string().$type<OrganisationKind>().length(16),
    ownerId: p.string().length(36),
    itemId: p.uuid(),
  },
  indexes: [{ properties: ['ownerKind', 'ownerId', 'line'] }],
});

export type ItemChange = InferEntity<typeof ItemChange>;

/** The tables of an inbox. */
export const inboxEntities = [InboxItem, ItemChange] as const;
