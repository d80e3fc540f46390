import { onlyFor, visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { requireDrug } from '../drug/require-drug.ts';
import { requireApprovalId } from '../approval/require-approval-id.ts';
import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { formById } from '../clearance-form/clearance-form.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { releaseById } from '../release/release.load.ts';
import { rooms } from '../rooms.ts';
import { stockChanged, type StockStep } from './stock-changed.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { StockMovement } from './stock-movement.entity.ts';
import { movementById } from './stock-movement.load.ts';

export type StockChangeRow = StockStep;

export const stockMovementResolvers = {
  Query: {
    ledger: async (_, { drugId, importerId, approvalId, ...page }, context) => {
      await requireDrug(context, drugId);
      await requireImporter(context, importerId);
      await requireApprovalId(context, approvalId);
      const { em, principal } = context;
      const asked = [drugId ? { drugId } : {}, importerId ? { importerId } : {}, approvalId ? { approvalId } : {}];
      return findPage(
        em,
        StockMovement,
        { visible: visible(rooms.ledger, principal), asked: { $and: asked } },
        page,
        inCommitOrder,
      );
    },
  },
  Subscription: {
    stockChanged: {
      subscribe: (_, args, context) => stockChanged(context, args),
      resolve: (step: { cursor: string; movementId: string | undefined }) => step,
    },
  },
  StockChange: {
    movement: async ({ movementId }, _, context) =>
      movementId ? ((await movementById(context).load(movementId)) ?? null) : null,
  },
  StockMovement: {
    __resolveReference: async ({ id }, context) => (await movementById(context).load(id)) ?? null,
    drug: ({ drugId }) => ({ id: drugId }),
    importer: ({ importerId }) => ({ id: importerId }),
    institution: ({ institutionId }) => (institutionId ? { id: institutionId } : null),
    onHandAfter: onlyFor(rooms.stock, 'onHandAfter'),
    lot: async ({ lotId }, _, context) => (lotId ? ((await lotById(context).load(lotId)) ?? null) : null),
    clearanceForm: async ({ formId }, _, context) => (formId ? ((await formById(context).load(formId)) ?? null) : null),
    release: async ({ releaseId }, _, context) =>
      releaseId ? ((await releaseById(context).load(releaseId)) ?? null) : null,
  },
} satisfies Resolvers;
