import type { FilterQuery } from '@mikro-orm/core';
import type { Principal } from '../access/principal.ts';
import { badInput } from '../refusal/refuse.ts';
import { findPage, inCommitOrder, type Page, type PageArgs } from '../paging/find-page.ts';
import type { RequestContext } from '../subgraph/request-context.ts';
import { dayOf } from '../time/day.ts';
import { isOverdue } from '../time/deadline.ts';
import { inboxChanged, type InboxStep } from './inbox-changed.ts';
import { InboxItem } from './inbox-item.entity.ts';
import { overdueItems, ownItems, timelyItems } from './own-items.ts';

interface ItemFilters extends PageArgs<keyof typeof inCommitOrder> {
  open?: boolean | null;
  overdue?: boolean | null;
  kind?: string | null;
}

interface InboxDefinition<Type extends string> {
  /** All kinds of items that this agency sends. */
  kinds: readonly string[];
  /** The name of the type of what an item is about: one of `subjects`. */
  subjectType: (item: InboxItem, context: RequestContext) => string | undefined | Promise<string | undefined>;
  /** The resolvers of these types: an item shows what it is about to whoever may read that by its key. */
  subjects: Readonly<Record<Type, { __resolveReference: (key: never, context: RequestContext) => unknown }>>;
}

/** The resolvers of the types of an inbox, which every agency has alike, of a page of its items and of their changes. */
export function inboxOf<Type extends string>({ kinds, subjectType, subjects }: InboxDefinition<Type>) {
  const countOwn = ({ em, principal }: RequestContext, which: FilterQuery<InboxItem>) =>
    em.count(InboxItem, { $and: [ownItems(principal), which] });
  return {
    page: async (args: ItemFilters, context: RequestContext): Promise<Page<InboxItem>> => {
      const { open, overdue, kind, ...page } = args;
      if (typeof kind === 'string' && !kinds.includes(kind)) throw badInput('kind', 'UNKNOWN');
      const { em, principal } = context;
      const asked: FilterQuery<InboxItem>[] = [];
      if (typeof kind === 'string') asked.push({ kind });
      if (typeof open === 'boolean') asked.push({ open });
      if (typeof overdue === 'boolean') asked.push((overdue ? overdueItems : timelyItems)(today(context)));
      return findPage(em, InboxItem, { visible: ownItems(principal), asked: { $and: asked } }, page, inCommitOrder);
    },
    changed: {
      subscribe: (_: unknown, args: { after?: string | null }, context: RequestContext) => inboxChanged(context, args),
      resolve: (step: InboxStep) => step,
    },
    types: {
      Query: {
        inbox: (_: unknown, __: unknown, { principal }: RequestContext) => ({ owner: ownerKey(principal!) }),
      },
      Inbox: {
        __resolveReference: ({ owner }: { owner: string }, { principal }: RequestContext) =>
          principal && owner === ownerKey(principal) ? { owner } : null,
      },
      InboxItemPage: {
        open: (_: unknown, __: unknown, context: RequestContext) => countOwn(context, { open: true }),
        overdue: (_: unknown, __: unknown, context: RequestContext) => countOwn(context, overdueItems(today(context))),
      },
      InboxChange: {
        // The log has the caller's own alone.
        item: ({ itemId }: InboxStep, _: unknown, { em }: RequestContext) =>
          itemId === undefined ? null : em.findOne(InboxItem, { id: itemId }),
      },
      InboxItem: {
        overdue: ({ answerBy, answeredAt }: InboxItem, _: unknown, { agency }: RequestContext) =>
          typeof answerBy === 'string' && isOverdue(answerBy, answeredAt ?? null, agency.clock()),
        subject: async (item: InboxItem, _: unknown, context: RequestContext): Promise<{ __typename: Type } | null> => {
          const __typename = (await subjectType(item, context)) as Type | undefined;
          if (__typename === undefined) return null;
          const key = { __typename, id: item.about } as never;
          const row = await subjects[__typename].__resolveReference(key, context);
          return row ? { ...row, __typename } : null;
        },
      },
      InboxSubject: { __resolveType: ({ __typename }: { __typename: Type }) => __typename },
    },
  };
}

const today = ({ agency }: RequestContext): string => dayOf(agency.clock());

function ownerKey({ organisation: { kind, id } }: Principal): string {
  return `${kind}:${id}`;
}
