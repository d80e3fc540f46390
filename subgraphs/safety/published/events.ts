import Type from 'typebox';
import { event, nullable, sampleId } from '@hub/shared/feed/event.ts';

const publisher = 'safety';

// For the samples.
const drugId = sampleId(1);
const lotId = sampleId(2);
const institutionId = sampleId(3);
const importerId = sampleId(4);
const itemCode = '80000000000000000001';
const reportId = sampleId(5);

/** BJMPA and BJHC both ordered a stop-use (R95, R96). What it covers must not be released, delivered or used. */
export const ControlMeasureOrdered = event({
  publisher,
  name: 'ControlMeasureOrdered',
  version: 1,
  fields: {
    measureId: Type.String(),
    drugId: Type.String(),
    scope: Type.Enum(['DRUG', 'LOT', 'ITEM', 'INSTITUTION']),
    /** With scope LOT. */
    lotId: Type.Optional(nullable(Type.String())),
    /** With scope ITEM. */
    itemCode: Type.Optional(nullable(Type.String())),
    /** With scope INSTITUTION. */
    institutionId: Type.Optional(nullable(Type.String())),
  },
  samples: [
    { measureId: sampleId(11), drugId, scope: 'DRUG' },
    { measureId: sampleId(12), drugId, scope: 'LOT', lotId, itemCode: null, institutionId: null },
    { measureId: sampleId(13), drugId, scope: 'ITEM', lotId: null, itemCode, institutionId: null },
    { measureId: sampleId(14), drugId, scope: 'INSTITUTION', lotId: null, itemCode: null, institutionId },
  ],
});

/** Everyone who must obey a measure has applied it. */
export const ControlMeasureInForce = event({
  publisher,
  name: 'ControlMeasureInForce',
  version: 1,
  fields: {
    measureId: Type.String(),
    inForceAt: Type.String({ format: 'date-time' }),
  },
  samples: [{ measureId: sampleId(11), inForceAt: '2024-04-01T08:00:00.000Z' }],
});

/** An institution reported an adverse reaction (R93). Contains nothing about the patient. */
export const AdverseReactionReported = event({
  publisher,
  name: 'AdverseReactionReported',
  version: 1,
  fields: {
    reportId: Type.String(),
    itemCode: Type.String(),
    drugId: Type.String(),
    lotId: Type.String(),
    institutionId: Type.String(),
    importerId: Type.String(),
    serious: Type.Boolean(),
  },
  samples: [
    { reportId, itemCode, drugId, lotId, institutionId, importerId, serious: true },
    { reportId, itemCode, drugId, lotId, institutionId, importerId, serious: false },
  ],
});
