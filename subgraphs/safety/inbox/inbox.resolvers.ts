import type { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { inboxOf } from '@hub/shared/inbox/inbox-resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { measureResolvers } from '../control-measure/control-measure.resolvers.ts';
import { reportResolvers } from '../adverse-reaction-report/adverse-reaction-report.resolvers.ts';
import { itemKinds, type ItemKind } from './item-kinds.ts';

const { AdverseReactionReport } = reportResolvers;
const { ControlMeasure } = measureResolvers;

const inbox = inboxOf({
  kinds: Object.keys(itemKinds),
  subjectType: ({ kind }) => itemKinds[kind as ItemKind].subject,
  subjects: { AdverseReactionReport, ControlMeasure },
});

export type InboxItemRow = InboxItem;
export type InboxSubjectRow = { __typename: 'AdverseReactionReport' | 'ControlMeasure' };

export const inboxResolvers = {
  ...inbox.types,
  Inbox: { ...inbox.types.Inbox, safety: (_, args, context) => inbox.page(args, context) },
} satisfies Resolvers;
