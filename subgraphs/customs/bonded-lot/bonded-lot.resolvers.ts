import { isVisible, onlyFor } from '@hub/shared/access/room.ts';
import { clearedOfDrug } from '../approval/approval.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireDrug } from '../drug/require-drug.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { rooms } from '../rooms.ts';
import { lotById } from './bonded-lot.load.ts';
import { pageOfLots } from './page-of-lots.ts';
import { releasedToCaller, stockOfDrug, type Stock } from '../drug/drug.load.ts';

export type DrugStockRow = Stock;

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
  BondedLot: {
    __resolveReference: async ({ id }, context) => (await lotById(context).load(id)) ?? null,
    drug: ({ drugId }) => ({ id: drugId }),
    importer: ({ importerId }) => ({ id: importerId }),
    entered: onlyFor(rooms.stock, 'entered'),
    onHand: onlyFor(rooms.stock, 'onHand'),
    released: (lot, _, context) =>
      isVisible(rooms.stock, context.principal, lot)
        ? lot.entered - lot.onHand
        : releasedToCaller(context).load(lot.id),
  },
  Drug: {
    __resolveReference: ({ id }) => ({ id }),
    cleared: ({ id }, _, context) => clearedOfDrug(context).load(id),
    stock: ({ id }, _, context) => stockOfDrug(context).load(id),
  },
  DrugStock: {
    lots: ({ drugId }, page, context) => pageOfLots(context, { drugId }, page),
  },
  Importer: {
    __resolveReference: ({ id }) => ({ id }),
    bondedLots: ({ id }, page, context) => pageOfLots(context, { importerId: id }, page),
  },
} satisfies Resolvers;
