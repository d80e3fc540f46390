import Type from 'typebox';
import { event, nullable, sampleId } from '@hub/shared/feed/event.ts';

const publisher = 'whitelists';

// For the samples.
const listVersionId = sampleId(1);
const drugId = sampleId(2);
const institutionId = sampleId(4);
const approvalId = sampleId(5);
const removalId = sampleId(7);
const list = { listVersionId, version: 1, effectiveFrom: '2024-03-15' };
const approval = { approvalId, date: '2024-03-01', drugId, quantity: 9 };

/** A new version of a white list. It is in effect from its first day, replacing the previous version. */
export const ListPublished = event({
  publisher,
  name: 'ListPublished',
  version: 1,
  fields: {
    listVersionId: Type.String(),
    kind: Type.Enum(['INSTITUTION', 'DRUG', 'IMPORTER']),
    version: Type.Integer(),
    effectiveFrom: Type.String({ format: 'date' }),
    members: Type.Array(
      Type.Object({
        memberId: Type.String(),
        /** Of institutions and importers. */
        name: Type.Optional(Type.String()),
        /** Of drugs: the institutions permitted to use it (R30). */
        institutionIds: Type.Array(Type.String()),
      }),
    ),
  },
  samples: [
    { ...list, kind: 'INSTITUTION', members: [{ memberId: institutionId, name: '示例医院', institutionIds: [] }] },
    { ...list, kind: 'IMPORTER', members: [] },
    { ...list, kind: 'DRUG', members: [{ memberId: drugId, institutionIds: [institutionId] }] },
  ],
});

/** A drug variety was registered. */
export const DrugRegistered = event({
  publisher,
  name: 'DrugRegistered',
  version: 1,
  fields: {
    drugId: Type.String(),
    /** The oldest facts lack it. */
    name: Type.Optional(Type.String()),
    /** Name of the manufacturer as registered. */
    manufacturer: Type.String(),
    diseaseCodes: Type.Array(Type.String()),
  },
  samples: [
    { drugId, name: '示例药', manufacturer: 'M', diseaseCodes: ['2-001'] },
    { drugId, manufacturer: 'M', diseaseCodes: ['2-001'] },
  ],
});

/** An approval of the national authority was recorded. */
export const ApprovalRecorded = event({
  publisher,
  name: 'ApprovalRecorded',
  version: 1,
  fields: {
    approvalId: Type.String(),
    number: Type.String(),
    date: Type.String({ format: 'date' }),
    drugId: Type.String(),
    /** Total in the drug's unit. */
    quantity: Type.Integer(),
    validUntil: nullable(Type.String({ format: 'date' })),
    shares: Type.Array(Type.Object({ institutionId: Type.String(), quantity: nullable(Type.Integer()) })),
  },
  samples: [
    { ...approval, number: 'N-1', validUntil: null, shares: [{ institutionId, quantity: null }] },
    { ...approval, number: 'N-2', validUntil: '2025-02-28', shares: [{ institutionId, quantity: 4 }] },
  ],
});

/** An approval was ended or withdrawn: nothing more is cleared under it (R126). */
export const ApprovalEnded = event({
  publisher,
  name: 'ApprovalEnded',
  version: 1,
  fields: {
    approvalId: Type.String(),
    drugId: Type.String(),
    status: Type.Enum(['ENDED', 'WITHDRAWN']),
    endedAt: Type.String({ format: 'date-time' }),
  },
  samples: [
    { approvalId, drugId, status: 'ENDED', endedAt: '2024-06-01T00:00:00.000Z' },
    { approvalId, drugId, status: 'WITHDRAWN', endedAt: '2024-06-01T00:00:00.000Z' },
  ],
});

/** The pilot period was set or extended (D18). */
export const PilotPeriodSet = event({
  publisher,
  name: 'PilotPeriodSet',
  version: 1,
  fields: {
    from: Type.String({ format: 'date' }),
    until: Type.String({ format: 'date' }),
  },
  samples: [{ from: '2024-01-01', until: '2026-12-31' }],
});

/** An institution was removed from the list, or left out of its next version; that was published in the same transaction. */
export const InstitutionRemoved = event({
  publisher,
  name: 'InstitutionRemoved',
  version: 1,
  fields: {
    removalId: Type.String(),
    institutionId: Type.String(),
    cause: Type.Enum(['LOST_CAPABILITY', 'ILLEGAL_ACT', 'ADJUSTMENT']),
    /** Whether what has been delivered may still be used (D9). */
    mayUseDelivered: Type.Boolean(),
    /** The first day without it, if that is still to come (D41). */
    effectiveFrom: Type.Optional(Type.String({ format: 'date' })),
  },
  samples: [
    { removalId, institutionId, cause: 'ADJUSTMENT', mayUseDelivered: false, effectiveFrom: '2024-07-01' },
    { removalId, institutionId, cause: 'LOST_CAPABILITY', mayUseDelivered: true },
    { removalId, institutionId, cause: 'ILLEGAL_ACT', mayUseDelivered: false },
  ],
});
