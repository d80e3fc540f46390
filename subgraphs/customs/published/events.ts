import Type from 'typebox';
import { event, nullable, sampleId } from '@hub/shared/feed/event.ts';
import { stockMovementKinds } from './stock-movement-kinds.ts';

const publisher = 'customs';

// For the samples.
const drugId = sampleId(1);
const importerId = sampleId(2);
const institutionId = sampleId(3);
const formId = sampleId(4);
const movementId = sampleId(5);

/** A lot entered into bond, or further packs of one that is there. */
export const LotEntered = event({
  publisher,
  name: 'LotEntered',
  version: 1,
  fields: {
    lotId: Type.String(),
    drugId: Type.String(),
    importerId: Type.String(),
    lotNumber: Type.String(),
    expiryDate: Type.String({ format: 'date' }),
    /** Number of packs that entered now. */
    quantity: Type.Integer(),
    /** Number of packs of the lot that have entered so far, these included; without it, these are all. */
    entered: Type.Optional(Type.Integer()),
  },
  samples: [
    {
      lotId: sampleId(6),
      drugId,
      importerId,
      lotNumber: 'A',
      expiryDate: '2030-01-31',
      quantity: 2,
    },
    {
      lotId: sampleId(6),
      drugId,
      importerId,
      lotNumber: 'A',
      expiryDate: '2030-01-31',
      quantity: 3,
      entered: 5,
    },
  ],
});

/** A clearance form was issued; its quantity counts against the approval. */
export const ClearanceFormIssued = event({
  publisher,
  name: 'ClearanceFormIssued',
  version: 1,
  fields: {
    formId: Type.String(),
    approvalId: Type.String(),
    drugId: Type.String(),
    institutionId: Type.String(),
    importerId: Type.String(),
    /** Number of packs. */
    quantity: Type.Integer(),
  },
  samples: [
    {
      formId,
      approvalId: sampleId(7),
      drugId,
      institutionId,
      importerId,
      quantity: 2,
    },
  ],
});

/** A clearance form ended before it was used up; what was freed of it no longer counts against the approval. */
export const ClearanceFormEnded = event({
  publisher,
  name: 'ClearanceFormEnded',
  version: 1,
  fields: {
    formId: Type.String(),
    approvalId: Type.String(),
    drugId: Type.String(),
    institutionId: Type.String(),
    importerId: Type.String(),
    status: Type.Enum(['REFUSED', 'WITHDRAWN', 'CANCELLED']),
    /** Number of packs; 0 of one that was never issued. */
    freed: Type.Integer(),
  },
  samples: (['REFUSED', 'WITHDRAWN', 'CANCELLED'] as const).map((status) => {
    const parties = { formId, approvalId: sampleId(7), drugId, institutionId, importerId };
    return { ...parties, status, freed: status === 'CANCELLED' ? 2 : 0 };
  }),
});

/** Packs may leave the zone, to this institution only. */
export const StockReleased = event({
  publisher,
  name: 'StockReleased',
  version: 1,
  fields: {
    releaseId: Type.String(),
    formId: Type.String(),
    drugId: Type.String(),
    importerId: Type.String(),
    institutionId: Type.String(),
    codes: Type.Array(Type.String()),
  },
  samples: [
    {
      releaseId: sampleId(8),
      formId,
      drugId,
      importerId,
      institutionId,
      codes: ['80000000000000000001'],
    },
  ],
});

/** An institution asks an importer for packs (R129). */
export const RequestAsked = event({
  publisher,
  name: 'RequestAsked',
  version: 1,
  fields: {
    requestId: Type.String(),
    drugId: Type.String(),
    importerId: Type.String(),
    institutionId: Type.String(),
    /** Number of packs. */
    quantity: Type.Integer(),
    neededBy: Type.String({ format: 'date' }),
  },
  samples: [{ requestId: sampleId(9), drugId, importerId, institutionId, quantity: 2, neededBy: '2030-01-31' }],
});

/** Packs of a lot came or went otherwise than by entry and release. */
export const StockAdjusted = event({
  publisher,
  name: 'StockAdjusted',
  version: 1,
  fields: {
    lotId: Type.String(),
    drugId: Type.String(),
    importerId: Type.String(),
    kind: Type.Enum(['SURPLUS', 'SHORTAGE', 'DESTROYED', 'RETURNED', 'REEXPORTED']),
    /** Number of packs, above zero. */
    quantity: Type.Integer(),
    /** The packs, where it is known which: a count only knows how many. */
    codes: Type.Array(Type.String()),
  },
  samples: (['SURPLUS', 'SHORTAGE', 'DESTROYED', 'RETURNED', 'REEXPORTED'] as const).map((kind) => {
    return { lotId: sampleId(6), drugId, importerId, kind, quantity: 1, codes: ['80000000000000000001'] };
  }),
});

/** One line of the ledger was written. */
export const StockMoved = event({
  publisher,
  name: 'StockMoved',
  version: 1,
  fields: {
    movementId: Type.String(),
    kind: Type.Enum([...stockMovementKinds]),
    drugId: Type.String(),
    importerId: Type.String(),
    /** Null of what happens to packs in bond: nobody knows yet for whom they are. */
    institutionId: nullable(Type.String()),
  },
  samples: stockMovementKinds.map((kind) => {
    return { movementId, kind, drugId, importerId, institutionId: kind === 'ENTERED' ? null : institutionId };
  }),
});
