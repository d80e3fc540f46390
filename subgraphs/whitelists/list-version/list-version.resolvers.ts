import { ascending, descending, findPage } from '@hub/shared/paging/find-page.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import { badInput } from '../refusals.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import { drugById } from '../drug/drug.load.ts';
import { importerById } from '../importer/importer.load.ts';
import { draftById } from '../listing-application/listing-application.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { listAt, listById, listInEffect, membersOfList } from './list-version.load.ts';
import { ListVersion, type ListKind } from './list-version.entity.ts';
import { listChanges, type ListChange } from './list-changes.ts';

export type ListChangeRow = ListChange;
export type ListEntryRow = { kind: ListKind; memberId: string; institutionIds: string[] };

const byVersion = { NEWEST_FIRST: descending('version'), OLDEST_FIRST: ascending('version') };

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
    listVersions: (_, { kind, ...page }, { em }) => findPage(em, ListVersion, { visible: { kind } }, page, byVersion),
  },
  ListVersion: {
    __resolveReference: async ({ id }, context) => (await listById(context).load(id)) ?? null,
    publishedBy: async ({ publishedBy }, _, context) => (await agencyByCode(context).load(publishedBy))!,
    draft: async ({ draftId }, _, context) => (draftId ? ((await draftById(context).load(draftId)) ?? null) : null),
    entries: async ({ id, kind }, _, context) =>
      (await membersOfList(context).load(id)).map((member) => ({ ...member, kind })),
  },
  ListChange: {
    list: ({ version }) => version,
    entry: ({ version: { kind }, member }) => ({ ...member, kind }),
  },
  ListEntry: {
    institution: async ({ kind, memberId }, _, context) =>
      kind === 'INSTITUTION' ? ((await institutionById(context).load(memberId)) ?? null) : null,
    importer: async ({ kind, memberId }, _, context) =>
      kind === 'IMPORTER' ? ((await importerById(context).load(memberId)) ?? null) : null,
    drug: async ({ kind, memberId }, _, context) =>
      kind === 'DRUG' ? ((await drugById(context).load(memberId)) ?? null) : null,
    permittedInstitutions: ({ institutionIds }, _, context) =>
      Promise.all(institutionIds.map(async (id) => (await institutionById(context).load(id))!)),
  },
} satisfies Resolvers;
