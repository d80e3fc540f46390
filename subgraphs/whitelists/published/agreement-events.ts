import Type from 'typebox';
import { event, nullable, sampleId } from '@hub/shared/feed/event.ts';

const publisher = 'whitelists';

// For the samples.
const importerId = sampleId(3);
const institutionId = sampleId(4);
const agreementId = sampleId(6);
const term = { agreementId, importerId, validFrom: '2024-01-01', validUntil: '2030-12-31' };

/** An agreement was registered. With an institution it binds only once it is confirmed, too (D34). */
export const AgreementRegistered = event({
  publisher,
  name: 'AgreementRegistered',
  version: 1,
  fields: {
    agreementId: Type.String(),
    kind: Type.Enum(['INSTITUTION_IMPORTER', 'IMPORTER_MANUFACTURER']),
    importerId: Type.String(),
    institutionId: nullable(Type.String()),
    manufacturer: nullable(Type.String()),
    validFrom: Type.String({ format: 'date' }),
    validUntil: Type.String({ format: 'date' }),
  },
  samples: [
    { ...term, kind: 'INSTITUTION_IMPORTER', institutionId, manufacturer: null },
    { ...term, kind: 'IMPORTER_MANUFACTURER', institutionId: null, manufacturer: 'M' },
  ],
});

/** Each party has confirmed an agreement of institution and importer: it binds within its days (R105, D34). */
export const AgreementConfirmed = event({
  publisher,
  name: 'AgreementConfirmed',
  version: 1,
  fields: { agreementId: Type.String() },
  samples: [{ agreementId }],
});

/** A party ended an agreement before its last day, or on it (R105). */
export const AgreementEnded = event({
  publisher,
  name: 'AgreementEnded',
  version: 1,
  fields: {
    agreementId: Type.String(),
    /** The day from which it no longer binds. */
    endedOn: Type.String({ format: 'date' }),
  },
  samples: [{ agreementId, endedOn: '2025-03-01' }],
});
