import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { formById } from '../clearance-form/clearance-form.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { linesOfRelease, releaseById } from './release.load.ts';

/** Of each lot a release has one line in the ledger. */
export type ReleaseLineRow = StockMovement;

export const releaseResolvers = {
  Query: {
    release: (_, { id }, context) => releaseById(context).load(id),
  },
  Release: {
    __resolveReference: ({ id }, context) => releaseById(context).load(id),
    clearanceForm: async ({ formId }, _, context) => (await formById(context).load(formId))!,
    drug: ({ drugId }) => ({ id: drugId }),
    importer: ({ importerId }) => ({ id: importerId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    lines: ({ id }, _, context) => linesOfRelease(context).load(id),
  },
  ReleaseLine: {
    lot: async ({ lotId }, _, context) => (await lotById(context).load(lotId!))!,
  },
} satisfies Resolvers;
