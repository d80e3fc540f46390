import type { Resolvers } from '../generated/resolvers.ts';
import { importerById } from '../importer/importer.load.ts';
import { renewalById } from './licence-renewal.load.ts';

export const licenceRenewalResolvers = {
  LicenceRenewal: {
    __resolveReference: ({ id }, context) => renewalById(context).load(id),
    importer: async ({ importerId }, _, context) => (await importerById(context).load(importerId))!,
    procedure: ({ id }) => ({ caseId: id }),
  },
} satisfies Resolvers;
