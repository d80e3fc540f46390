import Type from 'typebox';
import { event, sampleId } from '@hub/shared/feed/event.ts';
import { licenceScopes } from './licence-scopes.ts';

const publisher = 'whitelists';

// For the samples.
const drugId = sampleId(2);
const removalId = sampleId(7);

/** A drug was removed from the list; the version without it was published in the same transaction (R31, R48). */
export const DrugRemoved = event({
  publisher,
  name: 'DrugRemoved',
  version: 1,
  fields: {
    removalId: Type.String(),
    drugId: Type.String(),
    cause: Type.Enum(['APPROVAL_ENDED', 'QUANTITY_USED_UP', 'REGISTERED_IN_CHINA', 'RISK', 'ADJUSTMENT']),
    /** Whether what has been delivered may still be used (D9). */
    mayUseDelivered: Type.Boolean(),
  },
  samples: [
    { removalId, drugId, cause: 'REGISTERED_IN_CHINA', mayUseDelivered: true },
    { removalId, drugId, cause: 'APPROVAL_ENDED', mayUseDelivered: true },
    { removalId, drugId, cause: 'QUANTITY_USED_UP', mayUseDelivered: true },
    { removalId, drugId, cause: 'ADJUSTMENT', mayUseDelivered: false },
    { removalId, drugId, cause: 'RISK', mayUseDelivered: false },
  ],
});

/** What an importer's distribution licence must allow for a drug, all of it (R54). */
export const DrugClassified = event({
  publisher,
  name: 'DrugClassified',
  version: 1,
  fields: { drugId: Type.String(), licenceScope: Type.Array(Type.Enum(licenceScopes)) },
  samples: [{ drugId, licenceScope: [...licenceScopes] }],
});
