import type { FilterQuery } from '@mikro-orm/core';
import { isVisible, visible } from '@hub/shared/access/room.ts';
import { ascending, descending, findPage, type PageArgs } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import type { ItemOrder, Resolvers } from '../generated/resolvers.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { requireLot } from '../bonded-lot/require-lot.ts';
import { requireDrug } from '../drug/require-drug.ts';
import { Item } from './item.entity.ts';
import { inState, stateFor } from './item-state.ts';
import { itemByCode, pathOfItem, usableItemsOfDrug, usedItemsOfDrug, useOfItem } from './item.load.ts';
import { rooms } from '../rooms.ts';
import type { ItemState } from './rules/item-steps.ts';

export const itemResolvers = {
  Query: {
    item: async (_, { code }, context) => (await itemByCode(context).load(code)) ?? null,
    items: async (_, { drugId, lotId, institutionId, ...args }, context) => {
      await requireDrug(context, drugId);
      await requireLot(context, lotId);
      await requireInstitution(context, institutionId);
      const asked = {
        ...(drugId ? { drugId } : {}),
        ...(lotId ? { lotId } : {}),
        ...(institutionId ? { institutionId } : {}),
      };
      return pageOfItems(context, asked, args);
    },
  },
  Item: {
    __resolveReference: async ({ code }, context) => (await itemByCode(context).load(code)) ?? null,
    state: (item, _, { principal }) => stateFor(principal, item),
    lot: ({ lotId }) => ({ id: lotId }),
    drug: ({ drugId }) => ({ id: drugId }),
    importer: ({ importerId }) => ({ id: importerId }),
    institution: ({ institutionId }) => (institutionId ? { id: institutionId } : null),
    release: ({ releaseId }) => (releaseId ? { id: releaseId } : null),
    path: async (item, _, context) => {
      const steps = await pathOfItem(context).load(item.code);
      return isVisible(rooms.uses, context.principal, item) ? steps : steps.filter(({ state }) => state !== 'USED');
    },
    use: async ({ code }, _, context) => (await useOfItem(context).load(code)) ?? null,
  },
  ItemStep: {
    importer: ({ byKind, byId }) => (byKind === 'IMPORTER' ? { id: byId } : null),
    institution: ({ byKind, byId }) => (byKind === 'INSTITUTION' ? { id: byId } : null),
  },
  BondedLot: {
    __resolveReference: ({ id }) => ({ id }),
    items: ({ id }, args, context) => pageOfItems(context, { lotId: id }, args),
  },
  Drug: {
    __resolveReference: ({ id }) => ({ id }),
    items: ({ id }, args, context) => pageOfItems(context, { drugId: id }, args),
    itemsInUse: ({ id }, _, context) => usableItemsOfDrug(context).load(id),
    itemsUsed: ({ id }, _, context) => usedItemsOfDrug(context).load(id),
  },
  Institution: {
    __resolveReference: ({ id }) => ({ id }),
    inTransit: ({ id }, args, context) =>
      pageOfItems(context, { institutionId: id }, { ...args, state: 'SCANNED_OUT' }),
  },
  Release: {
    __resolveReference: ({ id }) => ({ id }),
    items: ({ id }, args, context) => pageOfItems(context, { releaseId: id }, args),
  },
} satisfies Resolvers;

const byCode = { CODE: ascending('code'), CODE_DESCENDING: descending('code') };

async function pageOfItems(
  { em, principal }: RequestContext,
  asked: FilterQuery<Item>,
  { state, ...page }: PageArgs<ItemOrder> & { state?: ItemState | null },
) {
  const shown = { visible: visible(rooms.items, principal), asked: { $and: [asked, inState(principal, state)] } };
  return findPage(em, Item, shown, page, byCode, 'code');
}
