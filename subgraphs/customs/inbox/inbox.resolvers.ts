import type { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { inboxOf } from '@hub/shared/inbox/inbox-resolvers.ts';
import { clearanceFormResolvers } from '../clearance-form/clearance-form.resolvers.ts';
import { drugResolvers } from '../drug/drug.resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { releaseResolvers } from '../release/release.resolvers.ts';
import { itemKinds, type ItemKind } from './item-kinds.ts';

const { Drug } = drugResolvers;
const { ClearanceForm } = clearanceFormResolvers;
const { Release } = releaseResolvers;

const inbox = inboxOf({
  kinds: Object.keys(itemKinds),
  subjectType: ({ kind }) => itemKinds[kind as ItemKind].subject,
  subjects: { ClearanceForm, Drug, Release },
});

export type InboxItemRow = InboxItem;
export type InboxSubjectRow = { __typename: 'ClearanceForm' | 'Drug' | 'Release' };

export const inboxResolvers = {
  ...inbox.types,
  Inbox: { ...inbox.types.Inbox, stock: (_, args, context) => inbox.page(args, context) },
} satisfies Resolvers;
