import Type from 'typebox';
import { event, nullable, sampleId } from '@hub/shared/feed/event.ts';

const publisher = 'customs';

// For the samples.
const drugId = sampleId(1);
const importerId = sampleId(2);
const institutionId = sampleId(3);
const formId = sampleId(4);

/** What both say of a declaration. */
const ofDeclaration = {
  fields: {
    declarationId: Type.String(),
    number: Type.String(),
    formId: Type.String(),
    /** Null of a declaration to the form as a whole. */
    releaseId: nullable(Type.String()),
    approvalId: Type.String(),
    drugId: Type.String(),
    institutionId: Type.String(),
    importerId: Type.String(),
    /** Number of packs. */
    quantity: Type.Integer(),
  },
  samples: [null, sampleId(8)].map((releaseId) => {
    const declared = { declarationId: sampleId(9), number: '011020241000123456', quantity: 2 };
    return { ...declared, formId, releaseId, approvalId: sampleId(7), drugId, institutionId, importerId };
  }),
};

/** Beijing Customs passed a declaration: what it declares may leave the zone. */
export const DeclarationPassed = event({
  publisher,
  name: 'DeclarationPassed',
  version: 1,
  ...ofDeclaration,
});

/** Customs revoked a declaration that it had passed: nothing has passed with it (R80). */
export const DeclarationRevoked = event({
  publisher,
  name: 'DeclarationRevoked',
  version: 1,
  ...ofDeclaration,
});
