import { ascending, descending, findPage, inCommitOrder, type PageArgs } from '@hub/shared/paging/find-page.ts';
import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import type { BondedLotOrder, Resolvers } from '../generated/resolvers.ts';
import { requireDrug } from '../agreement/require-drug.ts';
import { requireImporter } from '../white-list/require-importer.ts';
import { BondedLot } from './bonded-lot.entity.ts';
import { lotById, stockOfDrug, visibleLots } from './bonded-lot.load.ts';
import { enterBondedStock } from './enter-bonded-stock.ts';

export const bondedLotResolvers = {
  Query: {
    bondedLot: async (_, { id }, context) => (await lotById(context).load(id)) ?? null,
    bondedLots: async (_, { drugId, importerId, expiringBy, ...page }, context) => {
      await requireDrug(context, drugId);
      await requireImporter(context, importerId);
      const asked = {
        ...(drugId ? { drugId } : {}),
        ...(importerId ? { importerId } : {}),
        ...(expiringBy ? { expiryDate: { $lte: expiringBy } } : {}),
      };
      return pageOfLots(context, asked, page);
    },
  },
  Mutation: {
    enterBondedStock: (_, { input }, context) => enterBondedStock(context, input),
  },
  BondedLot: {
    __resolveReference: async ({ id }, context) => (await lotById(context).load(id)) ?? null,
    drug: ({ drugId }) => ({ id: drugId }),
    importer: ({ importerId }) => ({ id: importerId }),
    released: ({ entered, onHand }) => entered - onHand,
  },
  Drug: {
    __resolveReference: ({ id }) => ({ id }),
    stock: ({ id }, _, context) => stockOfDrug(context).load(id),
  },
  DrugStock: {
    lots: ({ drugId }, page, context) => pageOfLots(context, { drugId }, page),
  },
  Importer: {
    __resolveReference: ({ id }) => ({ id }),
    bondedLots: ({ id }, page, context) => pageOfLots(context, { importerId: id }, page),
  },
  EnterBondedStockPayload: {
    lots: ({ lotIds }, _, context) => Promise.all(lotIds.map(async (id) => (await lotById(context).load(id))!)),
  },
} satisfies Resolvers;

const orders = {
  ...inCommitOrder,
  EXPIRY_DATE: ascending('expiryDate', 'line'),
  EXPIRY_DATE_DESCENDING: descending('expiryDate', 'line'),
  ON_HAND: ascending('onHand', 'line'),
  ON_HAND_DESCENDING: descending('onHand', 'line'),
};

async function pageOfLots(
  { em, principal }: RequestContext,
  asked: FilterQuery<BondedLot>,
  page: PageArgs<BondedLotOrder>,
) {
  return findPage(em, BondedLot, { visible: visibleLots(principal), asked }, page, orders);
}
