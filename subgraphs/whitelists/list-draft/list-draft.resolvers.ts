import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { applicationById } from '../listing-application/listing-application.load.ts';
import { inState, requireState } from '../procedure/in-state.ts';
import {
  deliberationOfDraft,
  draftById,
  entriesOfDraft,
  membersOfDeliberation,
  pageOfDrafts,
} from './list-draft.load.ts';
import { listDeliberation } from './rules/list-deliberation.ts';

export const listDraftResolvers = {
  Query: {
    listDraft: (_, { id }, context) => draftById(context).load(id),
    listDrafts: (_, { state, ...page }, context) => {
      requireState(state, listDeliberation);
      return pageOfDrafts(context, inState(state), page);
    },
  },
  ListDraft: {
    __resolveReference: ({ id }, context) => draftById(context).load(id),
    entries: ({ id }, _, context) => entriesOfDraft(context).load(id),
    deliberation: ({ id }, _, context) => deliberationOfDraft(context).load(id),
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
