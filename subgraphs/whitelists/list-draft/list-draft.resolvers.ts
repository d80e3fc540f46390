import { given } from '@hub/shared/paging/given.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { importerById } from '../importer/importer.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { applicationById } from '../listing-application/listing-application.load.ts';
import { appliedKinds, listsAppliedFor } from '../listing-application/rules/lists-applied-for.ts';
import type { ListKind } from '../list-version/list-version.entity.ts';
import { inState, requireState } from '../procedure/in-state.ts';
import type { DraftOmission } from './list-draft.entity.ts';
import {
  deliberationOfDraft,
  draftById,
  entriesOfDraft,
  membersOfDeliberation,
  omissionsOfDraft,
  pageOfDrafts,
} from './list-draft.load.ts';
import { textOfDraft } from '../list-text/list-text.load.ts';

/** With the list that it is a member of. */
export type DraftOmissionRow = DraftOmission & { kind: ListKind };

export const listDraftResolvers = {
  Query: {
    listDraft: (_, { id }, context) => draftById(context).load(id),
    listDrafts: (_, { kind, state, ...page }, context) => {
      requireState(state, ...appliedKinds.map((each) => listsAppliedFor[each].deliberation));
      return pageOfDrafts(context, { ...given({ kind }), ...inState(state) }, page);
    },
  },
  ListDraft: {
    __resolveReference: ({ id }, context) => draftById(context).load(id),
    entries: ({ id }, _, context) => entriesOfDraft(context).load(id),
    omissions: async ({ id, kind }, _, context) =>
      (await omissionsOfDraft(context).load(id)).map((omission) => ({ ...omission, kind })),
    deliberation: ({ id }, _, context) => deliberationOfDraft(context).load(id),
    text: ({ id }, _, context) => textOfDraft(context).load(id),
    procedure: ({ id }) => ({ caseId: id }),
  },
  DraftEntry: {
    application: async ({ applicationId }, _, context) => (await applicationById(context).load(applicationId))!,
  },
  DraftOmission: {
    institution: ({ kind, memberId }, _, context) =>
      kind === 'INSTITUTION' ? institutionById(context).load(memberId) : null,
    importer: ({ kind, memberId }, _, context) => (kind === 'IMPORTER' ? importerById(context).load(memberId) : null),
  },
  Deliberation: {
    members: ({ draftId }, _, context) => membersOfDeliberation(context).load(draftId),
  },
  MemberOpinion: {
    agency: async ({ agency }, _, context) => (await agencyByCode(context).load(agency))!,
  },
} satisfies Resolvers;
