import { formById } from '../clearance-form/clearance-form.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { releaseById } from '../release/release.load.ts';
import { declarationById, pageOfDeclarations } from './customs-declaration.load.ts';

export const customsDeclarationResolvers = {
  Query: {
    declaration: (_, { id }, context) => declarationById(context).load(id),
    declarations: (_, args, context) => pageOfDeclarations(context, args),
  },
  CustomsDeclaration: {
    __resolveReference: ({ id }, context) => declarationById(context).load(id),
    clearanceForm: async ({ formId }, _, context) => (await formById(context).load(formId))!,
    release: ({ releaseId }, _, context) => (releaseId ? releaseById(context).load(releaseId) : null),
    drug: ({ drugId }) => ({ id: drugId }),
    institution: ({ institutionId }) => ({ id: institutionId }),
    importer: ({ importerId }) => ({ id: importerId }),
  },
} satisfies Resolvers;
