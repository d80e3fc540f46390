import Type from 'typebox';
import { event, sampleId } from '@hub/shared/feed/event.ts';

const publisher = 'trace';

// For the samples.
const lotId = sampleId(1);
const drugId = sampleId(2);
const importerId = sampleId(3);
const institutionId = sampleId(4);
const releaseId = sampleId(5);
const code = '80000000000000000001';
const codes = [code];

/** Packs of one lot took a step in the zone (R85): coded, scanned in, shelved. */
export const ItemsMovedInZone = event({
  publisher,
  name: 'ItemsMovedInZone',
  version: 1,
  fields: {
    lotId: Type.String(),
    drugId: Type.String(),
    importerId: Type.String(),
    state: Type.Enum(['CODED', 'SCANNED_IN', 'SHELVED']),
    codes: Type.Array(Type.String()),
    /** Of packs that came back into bond and are scanned in again: the release that they came back from. */
    returnedFrom: Type.Optional(Type.String()),
  },
  samples: [
    { lotId, drugId, importerId, codes, state: 'CODED' },
    { lotId, drugId, importerId, codes, state: 'SCANNED_IN' },
    { lotId, drugId, importerId, codes, state: 'SCANNED_IN', returnedFrom: releaseId },
    { lotId, drugId, importerId, codes, state: 'SHELVED' },
  ],
});

/** Packs left the zone for their institution (R87). */
export const ItemsScannedOut = event({
  publisher,
  name: 'ItemsScannedOut',
  version: 1,
  fields: {
    releaseId: Type.String(),
    institutionId: Type.String(),
    codes: Type.Array(Type.String()),
  },
  samples: [{ releaseId, institutionId, codes }],
});

/** Packs arrived at their institution (R88). */
export const ItemsReceived = event({
  publisher,
  name: 'ItemsReceived',
  version: 1,
  fields: {
    releaseId: Type.String(),
    institutionId: Type.String(),
    codes: Type.Array(Type.String()),
    /** Whether a stop-use forbids their use. */
    quarantined: Type.Boolean(),
  },
  samples: [
    { releaseId, institutionId, codes, quarantined: false },
    { releaseId, institutionId, codes, quarantined: true },
  ],
});

/** A pack was used for a patient. Contains nothing about the patient. */
export const ItemUsed = event({
  publisher,
  name: 'ItemUsed',
  version: 1,
  fields: {
    useId: Type.String(),
    code: Type.String(),
    lotId: Type.String(),
    drugId: Type.String(),
    importerId: Type.String(),
    institutionId: Type.String(),
    usedAt: Type.String({ format: 'date-time' }),
  },
  samples: [
    {
      useId: sampleId(6),
      code,
      lotId,
      drugId,
      importerId,
      institutionId,
      usedAt: '2024-04-01T08:00:00.000Z',
    },
  ],
});

/** An irregularity in the trace was found and must be looked into (R89). */
export const TraceAlertRaised = event({
  publisher,
  name: 'TraceAlertRaised',
  version: 1,
  fields: {
    alertId: Type.String(),
    kind: Type.Enum(['WRONG_INSTITUTION']),
    code: Type.String(),
    institutionId: Type.String(),
  },
  samples: [{ alertId: sampleId(7), kind: 'WRONG_INSTITUTION', code, institutionId }],
});
