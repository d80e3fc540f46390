import { given } from '@hub/shared/paging/given.ts';
import { signaturesOfCase } from '@hub/shared/procedure/procedure.load.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { importerById } from '../importer/importer.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { agreementById, pageOfAgreements } from './agreement.load.ts';
import { stateOn } from './rules/agreement-state.ts';

export const agreementResolvers = {
  Query: {
    agreements: (_, { kind, ...args }, context) => pageOfAgreements(context, given({ kind }), args),
  },
  Agreement: {
    __resolveReference: ({ id }, context) => agreementById(context).load(id),
    importer: async ({ importerId }, _, context) => (await importerById(context).load(importerId))!,
    institution: ({ institutionId }, _, context) =>
      institutionId ? institutionById(context).load(institutionId) : null,
    state: (agreement, _, { agency }) => stateOn(agreement, dayOf(agency.clock())),
    confirmations: ({ id }, _, context) => signaturesOfCase(context).load(id),
    procedure: ({ id }) => ({ caseId: id }),
  },
} satisfies Resolvers;
