import type { Organisation } from '@hub/shared/access/principal.ts';
import { findPage, ascending, descending } from '@hub/shared/paging/find-page.ts';
import {
  CaseDeadline,
  type CaseCriterion,
  type CaseDocument,
  type ProcedureStep,
} from '@hub/shared/procedure/procedure.entity.ts';
import {
  caseById,
  criteriaOfCase,
  deadlinesOfCase,
  documentsOfCase,
  stepsOfCase,
} from '@hub/shared/procedure/procedure.load.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { isOverdue } from '@hub/shared/time/deadline.ts';
import { agencyByCode } from '../agency/agency.load.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { importerById } from '../importer/importer.load.ts';
import { institutionById } from '../institution/institution.load.ts';
import { ownDeadlines } from './own-deadlines.ts';

const byDueDay = { DUE: ascending('dueOn', 'id'), DUE_DESCENDING: descending('dueOn', 'id') };

/** A case, without its documents of a type that the caller does not see. */
export type ProcedureRow = { caseId: string; hidden?: string };
export type CaseDeadlineRow = CaseDeadline;
export type CriterionRow = CaseCriterion;
export type DeadlineRow = CaseDeadline;
export type DocumentRow = CaseDocument;
export type StepRow = ProcedureStep;

export const procedureResolvers = {
  Query: {
    listDeadlines: (_, { done, until, ...page }, { em, principal }) => {
      const isDone = typeof done === 'boolean' ? { doneAt: done ? { $ne: null } : null } : {};
      const asked = { ...isDone, ...(until ? { dueOn: { $lte: until } } : {}) };
      return findPage(em, CaseDeadline, { visible: ownDeadlines(principal), asked }, page, byDueDay);
    },
  },
  Organisation: {
    __resolveType: (organisation) => {
      if ('code' in organisation) return 'Agency';
      return 'customsCode' in organisation ? 'Importer' : 'Institution';
    },
  },
  Procedure: {
    state: async ({ caseId }, _, context) => (await caseById(context).load(caseId))!.state,
    steps: ({ caseId }, _, context) => stepsOfCase(context).load(caseId),
    documents: async ({ caseId, hidden }, _, context) =>
      (await documentsOfCase(context).load(caseId)).filter(({ type }) => type !== hidden),
    deadlines: ({ caseId }, _, context) => deadlinesOfCase(context).load(caseId),
    criteria: ({ caseId }, _, context) => criteriaOfCase(context).load(caseId),
  },
  Step: {
    by: ({ byKind: kind, byId: id }, _, context) => organisationOf(context, { kind, id }),
  },
  Deadline: {
    overdue: ({ dueOn, doneAt }, _, { agency }) => isOverdue(dueOn, doneAt ?? null, agency.clock()),
  },
  CaseDeadline: {
    __resolveReference: ({ id }, { em, principal }) =>
      em.findOne(CaseDeadline, { $and: [ownDeadlines(principal), { id }] }),
    deadline: (row) => row,
    about: ({ caseId }) => caseId,
    responsible: ({ responsibleKind: kind, responsibleId: id }, _, context) => organisationOf(context, { kind, id }),
  },
} satisfies Resolvers;

/** The row of an organisation that acts in a procedure. */
async function organisationOf(context: RequestContext, { kind, id }: Organisation) {
  if (kind === 'AGENCY') return (await agencyByCode(context).load(id))!;
  if (kind === 'IMPORTER') return (await importerById(context).load(id))!;
  return (await institutionById(context).load(id))!;
}
