import type { FilterQuery } from '@mikro-orm/core';
import { ascending, descending, type PageArgs } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import type { ItemOrder } from '../generated/resolvers.ts';
import { rooms } from '../rooms.ts';
import { Item, ItemStep } from './item.entity.ts';
import { inState } from './item-state.ts';
import type { ItemState } from './rules/item-steps.ts';

export const itemByCode = rowByKey(Item, rooms.items, 'code');
export const pathOfItem = rowsByKey(ItemStep, everyone, 'code', 'seq');

const byCode = { CODE: ascending('code'), CODE_DESCENDING: descending('code') };
const pageOfSeen = pagesOf(Item, rooms.items, byCode, 'code');

/** A page of the packs that the caller may see, in a state as it sees it. */
export const pageOfItems = (
  context: RequestContext,
  asked: FilterQuery<Item>,
  { state, ...page }: PageArgs<ItemOrder> & { state?: ItemState | null },
) => pageOfSeen(context, { $and: [asked, inState(context.principal, state)] }, page);

/** The packs that a command was about, in the order of its input. */
export const itemsOfResult = ({ codes }: { codes: readonly string[] }, context: RequestContext): Promise<Item[]> =>
  Promise.all(codes.map(async (code) => (await itemByCode(context).load(code))!));
