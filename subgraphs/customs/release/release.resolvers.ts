import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { formById } from '../clearance-form/clearance-form.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { requestById } from '../supply-request/supply-request.load.ts';
import type { ProposedPack } from './proposed-packs.ts';
import { linesOfRelease, pageOfGateMovements, pageOfReleases, releaseById } from './release.load.ts';

/** Of each lot a release has one line in the ledger. */
export type ReleaseLineRow = StockMovement;
export type ProposedPackRow = ProposedPack;

export const releaseResolvers = {
  Query: {
    release: (_, { id }, context) => releaseById(context).load(id),
    releases: (_, args, context) => pageOfReleases(context, args),
    gateMovements: (_, args, context) => pageOfGateMovements(context, args),
  },
  Release: {
    __resolveReference: ({ id }, context) => releaseById(context).load(id),
    clearanceForm: async ({ formId }, _, context) => (await formById(context).load(formId))!,
    drug: ({ drugId }) => ({ id: drugId }),
    importer: ({ importerId }) => ({ id: importerId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    supplyRequest: ({ supplyRequestId }, _, context) =>
      supplyRequestId ? requestById(context).load(supplyRequestId) : null,
    lines: ({ id }, _, context) => linesOfRelease(context).load(id),
  },
  ReleasePage: {
    totalQuantity: async ({ sum }) => (await sum('quantity')) ?? 0,
    totalPassedQuantity: async ({ sum }) => (await sum('passedQuantity')) ?? 0,
  },
  ProposedPack: {
    lot: async ({ lotId }, _, context) => (await lotById(context).load(lotId))!,
  },
  ReleaseLine: {
    lot: async ({ lotId }, _, context) => (await lotById(context).load(lotId!))!,
  },
} satisfies Resolvers;
