import Type from 'typebox';
import { event, sampleId } from '@hub/shared/feed/event.ts';
import { licenceScopes } from './licence-scopes.ts';

const publisher = 'whitelists';

// For the samples.
const importerId = sampleId(3);
const removalId = sampleId(7);

/** An importer came to the list, or came again, with this distribution licence, or has renewed it (R54). */
export const ImporterLicensed = event({
  publisher,
  name: 'ImporterLicensed',
  version: 1,
  fields: {
    importerId: Type.String(),
    number: Type.String(),
    /** What it allows to deal in. */
    scope: Type.Array(Type.Enum(licenceScopes)),
    /** Its last day. */
    validUntil: Type.String({ format: 'date' }),
  },
  samples: [
    {
      importerId,
      number: '京AA0100001（虚构）',
      scope: [...licenceScopes],
      validUntil: '2029-06-30',
    },
  ],
});

/**
 * An importer was removed from the list (R70), or left out of its next version (D41); that was published in the same
 * transaction.
 */
export const ImporterRemoved = event({
  publisher,
  name: 'ImporterRemoved',
  version: 1,
  fields: {
    removalId: Type.String(),
    importerId: Type.String(),
    /** The oldest facts lack it: they are all for a serious consequence. */
    cause: Type.Optional(Type.Enum(['SERIOUS_CONSEQUENCE', 'ADJUSTMENT'])),
  },
  samples: [
    { removalId, importerId },
    { removalId, importerId, cause: 'SERIOUS_CONSEQUENCE' },
    { removalId, importerId, cause: 'ADJUSTMENT' },
  ],
});
