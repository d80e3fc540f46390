import { given } from '@hub/shared/paging/given.ts';
import { caseById } from '@hub/shared/procedure/procedure.load.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import { callById } from '../application-call/application-call.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { organisationOf } from '../organisation/organisation.load.ts';
import { inState, requireState } from '../procedure/in-state.ts';
import type { ImporterClaims, InstitutionClaims, ListingApplication } from './listing-application.entity.ts';
import { applicationById, opinionsOfApplication, pageOfApplications } from './listing-application.load.ts';
import { appliedKinds, listsAppliedFor, type AppliedKind } from './rules/lists-applied-for.ts';

/** States in which an application has ended, so that its applicant sees the opinions. */
const ended = new Set(['NOT_RECOMMENDED', 'RETURNED', 'AGREED', 'REJECTED', 'LISTED']);

/** The applicant does not see the review of an application that is under way. */
async function hidesReview({ id, applicantId }: ListingApplication, context: RequestContext): Promise<boolean> {
  const isApplicant = context.principal?.organisation.id === applicantId;
  return isApplicant && !ended.has((await caseById(context).load(id))!.state);
}

export const listingApplicationResolvers = {
  Query: {
    listingApplication: (_, { id }, context) => applicationById(context).load(id),
    listingApplications: (_, { kind, state, ...page }, context) => {
      requireState(state, ...appliedKinds.map((each) => listsAppliedFor[each].listing));
      return pageOfApplications(context, { ...given({ kind }), ...inState(state) }, page);
    },
  },
  ListingApplication: {
    __resolveReference: ({ id }, context) => applicationById(context).load(id),
    call: async ({ callId }, _, context) => (await callById(context).load(callId))!,
    applicant: async ({ kind, applicantId: id }, _, context) =>
      (await organisationOf(context, { kind: kind as AppliedKind, id }))!,
    claims: ({ kind, claims }) => (kind === 'INSTITUTION' ? (claims as InstitutionClaims) : null),
    importerClaims: ({ kind, claims }) => (kind === 'IMPORTER' ? (claims as ImporterClaims) : null),
    procedure: async (application, _, context) => ({
      caseId: application.id,
      ...((await hidesReview(application, context)) ? { hidden: 'REVIEW_OPINION' } : {}),
    }),
    opinions: async (application, _, context) => {
      if (await hidesReview(application, context)) return [];
      return opinionsOfApplication(context).load(application.id);
    },
  },
  ReviewOpinion: {
    agency: async ({ agency }, _, context) => (await agencyByCode(context).load(agency))!,
  },
} satisfies Resolvers;
