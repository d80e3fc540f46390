import { signaturesOfCase } from '@hub/shared/procedure/procedure.load.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import { badInput } from '../refusals.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import { drugById } from '../drug/drug.load.ts';
import { importerById } from '../importer/importer.load.ts';
import { draftById } from '../list-draft/list-draft.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { listAt, listById, listInEffect, membersOfList, pageOfVersions } from './list-version.load.ts';
import { removalsOfList } from '../removal/removal.load.ts';
import type { ListKind } from './list-version.entity.ts';
import { listChanges, type ListChange } from './list-changes.ts';

export type ListChangeRow = ListChange;
export type ListEntryRow = {
  kind: ListKind;
  memberId: string;
  institutionIds: string[];
  justification?: string | null;
};

/** Every change is loaded at once, so the days that one request covers are bounded. */
const maxDaysOfChanges = 366;

export const listResolvers = {
  Query: {
    publishedList: (_, { kind, asOf }, { em, agency }) => listInEffect(em, kind, asOf ?? dayOf(agency.clock())),
    listAt: (_, { kind, at }, { em }) => listAt(em, kind, at),
    listChanges: (_, { kind, from, until }, { em }) => {
      if (until < from) throw badInput('until', 'BEFORE', { earliest: from });
      const latest = addDays(from, maxDaysOfChanges);
      if (until > latest) throw badInput('until', 'AFTER', { latest });
      return listChanges(em, kind, { from, until });
    },
    listVersions: (_, { kind, ...page }, context) => pageOfVersions(context, kind, page),
  },
  ListVersion: {
    __resolveReference: ({ id }, context) => listById(context).load(id),
    publishedBy: async ({ publishedBy }, _, context) => (await agencyByCode(context).load(publishedBy))!,
    draft: ({ draftId }, _, context) => (draftId ? draftById(context).load(draftId) : null),
    signatures: ({ signedCaseId }, _, context) => (signedCaseId ? signaturesOfCase(context).load(signedCaseId) : []),
    entries: async ({ id, kind }, _, context) =>
      (await membersOfList(context).load(id)).map((member) => ({ ...member, kind })),
  },
  ListChange: {
    list: ({ version }) => version,
    entry: ({ version: { kind }, member }) => ({ ...member, kind }),
    removal: async ({ version, member, change }, _, context) => {
      if (change !== 'REMOVED') return null;
      const removals = await removalsOfList(context).load(version.id);
      return removals.find(({ subjectId }) => subjectId === member.memberId) ?? null;
    },
  },
  ListEntry: {
    institution: ({ kind, memberId }, _, context) =>
      kind === 'INSTITUTION' ? institutionById(context).load(memberId) : null,
    importer: ({ kind, memberId }, _, context) => (kind === 'IMPORTER' ? importerById(context).load(memberId) : null),
    drug: ({ kind, memberId }, _, context) => (kind === 'DRUG' ? drugById(context).load(memberId) : null),
    permittedInstitutions: ({ institutionIds }, _, context) =>
      Promise.all(institutionIds.map(async (id) => (await institutionById(context).load(id))!)),
  },
} satisfies Resolvers;
