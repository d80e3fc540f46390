import { onlyFor } from '@hub/shared/access/room.ts';
import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { formById } from '../clearance-form/clearance-form.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { organisationOf } from '../organisation/organisation-of.ts';
import { releaseById } from '../release/release.load.ts';
import { rooms } from '../rooms.ts';
import { stockChanged, type StockStep } from './stock-changed.ts';
import { stockEvents, type StockPage } from './stock-events.ts';
import { movementById, pageOfLedger } from './stock-movement.load.ts';

export type StockChangeRow = StockStep;
export type StockEventsRow = StockPage;

export const stockMovementResolvers = {
  Query: {
    ledger: (_, args, context) => pageOfLedger(context, args),
    stockEvents: (_, args, context) => stockEvents(context, args),
  },
  Subscription: {
    stockChanged: {
      subscribe: (_, args, context) => stockChanged(context, args),
      resolve: (step: { cursor: string; movementId: string | undefined }) => step,
    },
  },
  StockChange: {
    movement: ({ movementId }, _, context) => (movementId ? movementById(context).load(movementId) : null),
  },
  StockMovement: {
    __resolveReference: ({ id }, context) => movementById(context).load(id),
    drug: ({ drugId }) => ({ id: drugId }),
    importer: ({ importerId }) => ({ id: importerId }),
    institution: ({ institutionId }) => (institutionId ? { id: institutionId } : null),
    onHandAfter: onlyFor(rooms.stock, 'onHandAfter'),
    fromBin: onlyFor(rooms.stock, 'fromBin'),
    toBin: onlyFor(rooms.stock, 'toBin'),
    lot: ({ lotId }, _, context) => (lotId ? lotById(context).load(lotId) : null),
    clearanceForm: ({ formId }, _, context) => (formId ? formById(context).load(formId) : null),
    release: ({ releaseId }, _, context) => (releaseId ? releaseById(context).load(releaseId) : null),
    actor: ({ actorKind: kind, actorId: id }) => (kind && id ? organisationOf({ kind, id }) : null),
  },
  StockMovementPage: {
    totalQuantity: async ({ sum }) => (await sum('quantity')) ?? 0,
  },
} satisfies Resolvers;
