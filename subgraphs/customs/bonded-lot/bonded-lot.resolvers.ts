import { isVisible, onlyFor } from '@hub/shared/access/room.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { binsOfLot } from '../bin-stock/bin-stock.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { entriesOfLot } from '../lot-entry/lot-entry.load.ts';
import { firstOverdueOn } from '../lot-entry/rules/overdue-on.ts';
import { organisationOf } from '../organisation/organisation-of.ts';
import { rooms } from '../rooms.ts';
import { removalsOfLot } from '../stock-removal/stock-removal.load.ts';
import { inCelsius } from '../storage-area/in-celsius.ts';
import type { BondedLot } from './bonded-lot.entity.ts';
import { lotById, pageOfLots, recipientsOfLot, releasedToCaller } from './bonded-lot.load.ts';

/** Null for whoever does not see the stock. */
const seenEntries = (lot: BondedLot, context: RequestContext) =>
  isVisible(rooms.stock, context.principal, lot) ? entriesOfLot(context).load(lot.id) : null;

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
    entries: async (lot, _, context) => seenEntries(lot, context),
    entryNumber: async (lot, _, context) =>
      (await seenEntries(lot, context))?.findLast(({ number }) => number)?.number ?? null,
    entryOverdueOn: async (lot, _, context) => firstOverdueOn((await seenEntries(lot, context)) ?? []),
    entered: onlyFor(rooms.stock, 'entered'),
    onHand: onlyFor(rooms.stock, 'onHand'),
    returned: onlyFor(rooms.stock, 'returned'),
    destroyed: onlyFor(rooms.stock, 'destroyed'),
    reexported: onlyFor(rooms.stock, 'reexported'),
    variance: onlyFor(rooms.stock, 'variance'),
    held: onlyFor(rooms.stock, 'held'),
    available: (lot, _, { principal }) => (isVisible(rooms.stock, principal, lot) ? lot.onHand - lot.held : null),
    removals: ({ id }, _, context) => removalsOfLot(context).load(id),
    responsible: async ({ id, importerId }, _, context) => {
      const institutions = await recipientsOfLot(context).load(id);
      const owners = [
        { kind: 'IMPORTER', id: importerId } as const,
        ...institutions.map(({ institutionId }) => ({ kind: 'INSTITUTION', id: institutionId }) as const),
      ];
      return owners.map((owner) => organisationOf(owner)!);
    },
    released: (lot, _, context) =>
      isVisible(rooms.stock, context.principal, lot) ? lot.released : releasedToCaller(context).load(lot.id),
  },
  BondedLotPage: {
    totalEntered: ({ sum }) => sum('entered'),
    totalOnHand: ({ sum }) => sum('onHand'),
  },
} satisfies Resolvers;
