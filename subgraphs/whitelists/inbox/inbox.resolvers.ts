import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { openItems, overdueItems, ownItems } from '@hub/shared/inbox/own-items.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { isOverdue } from '@hub/shared/time/deadline.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export type InboxRow = { owner: string };
export type InboxItemRow = InboxItem;

export const inboxResolvers = {
  Query: {
    inbox: (_, __, { principal }) => ({ owner: ownerKey(principal!) }),
  },
  Inbox: {
    __resolveReference: ({ owner }, { principal }) => (principal && owner === ownerKey(principal) ? { owner } : null),
    lists: (_, { open, ...page }, { em, principal }) => {
      const asked = typeof open === 'boolean' ? (open ? openItems : { $not: openItems }) : {};
      return findPage(em, InboxItem, { visible: ownItems(principal), asked }, page, inCommitOrder);
    },
  },
  InboxItemPage: {
    open: (_, __, context) => countOwn(context, openItems),
    overdue: (_, __, context) => countOwn(context, overdueItems(dayOf(context.agency.clock()))),
  },
  InboxItem: {
    __resolveReference: ({ id }, { em, principal }) => em.findOne(InboxItem, { $and: [ownItems(principal), { id }] }),
    overdue: ({ answerBy, answeredAt }, _, { agency }) =>
      typeof answerBy === 'string' && isOverdue(answerBy, answeredAt ?? null, agency.clock()),
  },
} satisfies Resolvers;

function ownerKey({ organisation: { kind, id } }: NonNullable<RequestContext['principal']>): string {
  return `${kind}:${id}`;
}

const countOwn = ({ em, principal }: RequestContext, which: typeof openItems) =>
  em.count(InboxItem, { $and: [ownItems(principal), which] });
