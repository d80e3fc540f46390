import type { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import type { InboxStep } from '@hub/shared/inbox/inbox-changed.ts';
import { inboxOf } from '@hub/shared/inbox/inbox-resolvers.ts';
import { withSubjects } from '@hub/shared/inbox/item-kinds.ts';
import { alertResolvers } from '../trace-alert/trace-alert.resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { releaseResolvers } from '../release/release.resolvers.ts';
import { itemKinds } from './item-kinds.ts';

const { Release } = releaseResolvers;
const { TraceAlert } = alertResolvers;

const inbox = inboxOf({
  ...withSubjects(itemKinds),
  subjects: { Release, TraceAlert },
});

export type InboxChangeRow = InboxStep;
export type InboxItemRow = InboxItem;
export type InboxSubjectRow = { __typename: 'Release' | 'TraceAlert' };

export const inboxResolvers = {
  ...inbox.types,
  Subscription: { traceInboxChanged: inbox.changed },
  Inbox: { ...inbox.types.Inbox, trace: (_, args, context) => inbox.page(args, context) },
} satisfies Resolvers;
