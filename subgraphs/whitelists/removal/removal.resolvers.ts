import { isVisible } from '@hub/shared/access/room.ts';
import { given } from '@hub/shared/paging/given.ts';
import { signaturesOfCase } from '@hub/shared/procedure/procedure.load.ts';
import { drugById } from '../drug/drug.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { importerById } from '../importer/importer.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { listById } from '../list-version/list-version.load.ts';
import { rooms } from '../rooms.ts';
import { pageOfRemovals, removalById } from './removal.load.ts';
import { violationById } from '../violation/violation.load.ts';

export const removalResolvers = {
  Query: {
    removals: (_, { kind, ...page }, context) => pageOfRemovals(context, given({ kind }), page),
  },
  Removal: {
    __resolveReference: ({ id }, context) => removalById(context).load(id),
    institution: ({ kind, subjectId }, _, context) =>
      kind === 'INSTITUTION' ? institutionById(context).load(subjectId) : null,
    drug: ({ kind, subjectId }, _, context) => (kind === 'DRUG' ? drugById(context).load(subjectId) : null),
    importer: ({ kind, subjectId }, _, context) => (kind === 'IMPORTER' ? importerById(context).load(subjectId) : null),
    violation: ({ violationId }, _, context) => (violationId ? violationById(context).load(violationId) : null),
    signatures: ({ id }, _, context) => signaturesOfCase(context).load(id),
    list: async ({ listVersionId }, _, context) => (await listById(context).load(listVersionId))!,
    procedure: (removal, _, { principal }) =>
      isVisible(rooms.removalCases, principal, removal) ? { caseId: removal.id } : null,
  },
} satisfies Resolvers;
