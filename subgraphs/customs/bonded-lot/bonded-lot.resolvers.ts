import { isVisible, onlyFor } from '@hub/shared/access/room.ts';
import { binsOfLot } from '../bin-stock/bin-stock.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { rooms } from '../rooms.ts';
import { inCelsius } from '../storage-area/in-celsius.ts';
import { lotById, pageOfLots, releasedToCaller } from './bonded-lot.load.ts';

export const bondedLotResolvers = {
  Query: {
    bondedLot: (_, { id }, context) => lotById(context).load(id),
    bondedLots: (_, args, context) => pageOfLots(context, args),
  },
  BondedLot: {
    __resolveReference: ({ id }, context) => lotById(context).load(id),
    drug: ({ drugId }) => ({ id: drugId }),
    storage: ({ storageMin, storageMax }) => inCelsius(storageMin, storageMax),
    bins: (lot, _, context) =>
      isVisible(rooms.stock, context.principal, lot) ? binsOfLot(context).load(lot.id) : null,
    importer: ({ importerId }) => ({ id: importerId }),
    entered: onlyFor(rooms.stock, 'entered'),
    onHand: onlyFor(rooms.stock, 'onHand'),
    released: (lot, _, context) =>
      isVisible(rooms.stock, context.principal, lot) ? lot.released : releasedToCaller(context).load(lot.id),
  },
  BondedLotPage: {
    totalEntered: ({ sum }) => sum('entered'),
    totalOnHand: ({ sum }) => sum('onHand'),
  },
} satisfies Resolvers;
