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
// whitelists says the rest of it.
const Removal = { __resolveReference: ({ id }: { id: string }) => ({ id }) };

const inbox = inboxOf({
  ...withSubjects(itemKinds),
  subjects: { Release, Removal, TraceAlert },
});

export type InboxChangeRow = InboxStep;
export type InboxItemRow = InboxItem;
export type InboxSubjectRow = { __typename: 'Release' | 'Removal' | 'TraceAlert' };

export const inboxResolvers = {
  ...inbox.types,
  Subscription: { traceInboxChanged: inbox.changed },
  Inbox: { ...inbox.types.Inbox, trace: (_, args, context) => inbox.page(args, context) },
} satisfies Resolvers;
