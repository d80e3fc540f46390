import type { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import type { InboxStep } from '@hub/shared/inbox/inbox-changed.ts';
import { inboxOf } from '@hub/shared/inbox/inbox-resolvers.ts';
import { withSubjects } from '@hub/shared/inbox/item-kinds.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { measureResolvers } from '../control-measure/control-measure.resolvers.ts';
import { reportResolvers } from '../adverse-reaction-report/adverse-reaction-report.resolvers.ts';
import { itemKinds } from './item-kinds.ts';

const { AdverseReactionReport } = reportResolvers;
const { ControlMeasure } = measureResolvers;

const inbox = inboxOf({
  ...withSubjects(itemKinds),
  subjects: { AdverseReactionReport, ControlMeasure },
});

export type InboxChangeRow = InboxStep;
export type InboxItemRow = InboxItem;
export type InboxSubjectRow = { __typename: 'AdverseReactionReport' | 'ControlMeasure' };

export const inboxResolvers = {
  ...inbox.types,
  Subscription: { safetyInboxChanged: inbox.changed },
  Inbox: { ...inbox.types.Inbox, safety: (_, args, context) => inbox.page(args, context) },
} satisfies Resolvers;
