import { given } from '@hub/shared/paging/given.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { importerById } from '../importer/importer.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { agreementById, pageOfAgreements } from './agreement.load.ts';

export const agreementResolvers = {
  Query: {
    agreements: (_, { kind, ...page }, context) => pageOfAgreements(context, given({ kind }), page),
  },
  Agreement: {
    __resolveReference: ({ id }, context) => agreementById(context).load(id),
    importer: async ({ importerId }, _, context) => (await importerById(context).load(importerId))!,
    institution: ({ institutionId }, _, context) =>
      institutionId ? institutionById(context).load(institutionId) : null,
  },
} satisfies Resolvers;
