import Type from 'typebox';
import { event, nullable, sampleId } from '@hub/shared/feed/event.ts';

const publisher = 'customs';

// For the samples.
const drugId = sampleId(1);
const importerId = sampleId(2);
const institutionId = sampleId(3);
const formId = sampleId(4);

/** A release passed the gate of the zone, with all its packs (R81); the time for its receipt runs from then (R88). */
export const GatePassed = event({
  publisher,
  name: 'GatePassed',
  version: 1,
  fields: {
    releaseId: Type.String(),
    formId: Type.String(),
    drugId: Type.String(),
    importerId: Type.String(),
    institutionId: Type.String(),
    passedAt: Type.String({ format: 'date-time' }),
  },
  samples: [
    { releaseId: sampleId(8), formId, drugId, importerId, institutionId, passedAt: '2024-04-01T08:00:00.000Z' },
  ],
});

/** A release was cancelled before its packs left: they may not leave with it any more. */
export const ReleaseCancelled = event({
  publisher,
  name: 'ReleaseCancelled',
  version: 1,
  fields: {
    releaseId: Type.String(),
    formId: Type.String(),
    drugId: Type.String(),
    importerId: Type.String(),
    institutionId: Type.String(),
    codes: Type.Array(Type.String()),
  },
  samples: [{ releaseId: sampleId(8), formId, drugId, importerId, institutionId, codes: ['80000000000000000001'] }],
});

/** CUSTOMS placed or lifted a hold: of some packs of a lot, or of all of it (R80). */
export const CustomsHold = event({
  publisher,
  name: 'CustomsHold',
  version: 1,
  fields: {
    holdId: Type.String(),
    lotId: Type.String(),
    drugId: Type.String(),
    importerId: Type.String(),
    /** Number of packs; null if the whole lot is held. */
    quantity: nullable(Type.Integer()),
    /** Null while it stands. */
    liftedAt: nullable(Type.String({ format: 'date-time' })),
  },
  samples: [
    { holdId: sampleId(10), lotId: sampleId(6), drugId, importerId, quantity: null, liftedAt: null },
    { holdId: sampleId(10), lotId: sampleId(6), drugId, importerId, quantity: 2, liftedAt: '2024-04-01T08:00:00.000Z' },
  ],
});
