import type { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { inboxOf } from '@hub/shared/inbox/inbox-resolvers.ts';
import { alertResolvers } from '../trace-alert/trace-alert.resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { releaseResolvers } from '../release/release.resolvers.ts';
import { itemKinds, type ItemKind } from './item-kinds.ts';

const { Release } = releaseResolvers;
const { TraceAlert } = alertResolvers;

const inbox = inboxOf({
  kinds: Object.keys(itemKinds),
  subjectType: ({ kind }) => itemKinds[kind as ItemKind].subject,
  subjects: { Release, TraceAlert },
});

export type InboxItemRow = InboxItem;
export type InboxSubjectRow = { __typename: 'Release' | 'TraceAlert' };

export const inboxResolvers = {
  ...inbox.types,
  Inbox: { ...inbox.types.Inbox, trace: (_, args, context) => inbox.page(args, context) },
} satisfies Resolvers;
