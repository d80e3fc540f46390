import Type from 'typebox';
import { event, sampleId } from '@hub/shared/feed/event.ts';

const publisher = 'whitelists';

// For the samples.
const importerId = sampleId(3);
const institutionId = sampleId(4);
const creditRecordId = sampleId(8);

/** A violation entered the public credit record of an institution or importer (R104). */
export const CreditRecordPublished = event({
  publisher,
  name: 'CreditRecordPublished',
  version: 1,
  fields: {
    creditRecordId: Type.String(),
    subjectKind: Type.Enum(['INSTITUTION', 'IMPORTER']),
    subjectId: Type.String(),
    text: Type.String(),
    /** The rule of the city under which it was published. */
    basis: Type.String(),
  },
  samples: [
    { creditRecordId, subjectKind: 'INSTITUTION', subjectId: institutionId, text: 'T', basis: 'B' },
    { creditRecordId, subjectKind: 'IMPORTER', subjectId: importerId, text: 'T', basis: 'B' },
  ],
});

/** A credit record was withdrawn; it stays readable, with the reason. */
export const CreditRecordWithdrawn = event({
  publisher,
  name: 'CreditRecordWithdrawn',
  version: 1,
  fields: { creditRecordId: Type.String(), subjectId: Type.String(), reason: Type.String() },
  samples: [{ creditRecordId, subjectId: institutionId, reason: 'R' }],
});
