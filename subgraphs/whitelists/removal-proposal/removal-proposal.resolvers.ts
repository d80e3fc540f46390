import { given } from '@hub/shared/paging/given.ts';
import { signaturesOfCase } from '@hub/shared/procedure/procedure.load.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import { drugById } from '../drug/drug.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { importerById } from '../importer/importer.load.ts';
import { badInput } from '../refusals.ts';
import type { ProposedKind } from './removal-proposal.entity.ts';
import { pageOfProposals, proposalById } from './removal-proposal.load.ts';
import { violationById } from '../violation/violation.load.ts';

export const removalProposalResolvers = {
  Query: {
    removalProposals: async (_, { kind, importerId, ...page }, context) => {
      if (importerId && !(await importerById(context).load(importerId))) throw badInput('importerId', 'UNKNOWN');
      return pageOfProposals(context, given({ kind: kind as ProposedKind, subjectId: importerId }), page);
    },
  },
  RemovalProposal: {
    __resolveReference: ({ id }, context) => proposalById(context).load(id),
    drug: ({ kind, subjectId }, _, context) => (kind === 'DRUG' ? drugById(context).load(subjectId) : null),
    importer: ({ kind, subjectId }, _, context) => (kind === 'IMPORTER' ? importerById(context).load(subjectId) : null),
    proposedBy: async ({ proposedBy }, _, context) => (await agencyByCode(context).load(proposedBy))!,
    violation: ({ violationId }, _, context) => (violationId ? violationById(context).load(violationId) : null),
    signatures: ({ id }, _, context) => signaturesOfCase(context).load(id),
    procedure: ({ id }) => ({ caseId: id }),
  },
} satisfies Resolvers;
