import { visible } from '@hub/shared/access/room.ts';
import { findPage, inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { caseById } from '@hub/shared/procedure/procedure.load.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { badInput } from '../refusals.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import { callById } from '../application-call/application-call.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { institutionById } from '../institution/institution.load.ts';
import { rooms } from '../rooms.ts';
import { ListDraft } from '../list-draft/list-draft.entity.ts';
import { ListingApplication } from './listing-application.entity.ts';
import { institutionListing } from './rules/institution-listing.ts';
import { listDeliberation } from '../list-draft/rules/list-deliberation.ts';
import {
  applicationById,
  deliberationOfDraft,
  draftById,
  entriesOfDraft,
  inState,
  membersOfDeliberation,
  opinionsOfApplication,
  visibleApplications,
} from './listing-application.load.ts';

/** States in which an application has ended, so that its applicant sees the opinions. */
const ended = new Set(['NOT_RECOMMENDED', 'RETURNED', 'AGREED', 'REJECTED', 'LISTED']);

/** The applicant does not see the review of an application that is under way. */
async function hidesReview({ id, applicantId }: ListingApplication, context: RequestContext): Promise<boolean> {
  const isApplicant = context.principal?.organisation.id === applicantId;
  return isApplicant && !ended.has((await caseById(context).load(id))!.state);
}

function requireState(state: string | null | undefined, { states }: { states: readonly string[] }): void {
  if (state && !states.includes(state)) throw badInput('state', 'UNKNOWN');
}

export const listingResolvers = {
  Query: {
    listingApplication: async (_, { id }, context) => (await applicationById(context).load(id)) ?? null,
    listingApplications: (_, { state, ...page }, { em, principal }) => {
      requireState(state, institutionListing);
      const shown = { visible: visibleApplications(principal), asked: inState(state) };
      return findPage(em, ListingApplication, shown, page, inCommitOrder);
    },
    listDraft: async (_, { id }, context) => (await draftById(context).load(id)) ?? null,
    listDrafts: (_, { state, ...page }, { em, principal }) => {
      requireState(state, listDeliberation);
      return findPage(
        em,
        ListDraft,
        { visible: visible(rooms.drafts, principal), asked: inState(state) },
        page,
        inCommitOrder,
      );
    },
  },
  ListingApplication: {
    __resolveReference: async ({ id }, context) => (await applicationById(context).load(id)) ?? null,
    call: async ({ callId }, _, context) => (await callById(context).load(callId))!,
    applicant: async ({ applicantId }, _, context) => (await institutionById(context).load(applicantId))!,
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
  ListDraft: {
    __resolveReference: async ({ id }, context) => (await draftById(context).load(id)) ?? null,
    entries: ({ id }, _, context) => entriesOfDraft(context).load(id),
    deliberation: async ({ id }, _, context) => (await deliberationOfDraft(context).load(id)) ?? null,
    procedure: ({ id }) => ({ caseId: id }),
  },
  DraftEntry: {
    application: async ({ applicationId }, _, context) => (await applicationById(context).load(applicationId))!,
  },
  Deliberation: {
    members: ({ draftId }, _, context) => membersOfDeliberation(context).load(draftId),
  },
  MemberOpinion: {
    agency: async ({ agency }, _, context) => (await agencyByCode(context).load(agency))!,
  },
} satisfies Resolvers;
