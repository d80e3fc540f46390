import type {
  CaseCriterion,
  CaseDeadline,
  CaseDocument,
  CaseSignature,
  ProcedureStep,
} from '@hub/shared/procedure/procedure.entity.ts';
import {
  caseById,
  criteriaOfCase,
  deadlinesOfCase,
  documentsOfCase,
  stepsOfCase,
} from '@hub/shared/procedure/procedure.load.ts';
import { isOverdue } from '@hub/shared/time/deadline.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { organisationOf } from '../organisation/organisation.load.ts';

/** A case, without its documents of a type that the caller does not see. */
export type ProcedureRow = { caseId: string; hidden?: string };
export type CriterionRow = CaseCriterion;
export type DeadlineRow = CaseDeadline;
export type DocumentRow = CaseDocument;
export type SignatureRow = CaseSignature;
export type StepRow = ProcedureStep;

export const procedureResolvers = {
  Procedure: {
    state: async ({ caseId }, _, context) => (await caseById(context).load(caseId))!.state,
    steps: ({ caseId }, _, context) => stepsOfCase(context).load(caseId),
    documents: async ({ caseId, hidden }, _, context) =>
      (await documentsOfCase(context).load(caseId)).filter(({ type }) => type !== hidden),
    deadlines: ({ caseId }, _, context) => deadlinesOfCase(context).load(caseId),
    criteria: ({ caseId }, _, context) => criteriaOfCase(context).load(caseId),
  },
  Step: {
    by: async ({ byKind: kind, byId: id }, _, context) => (await organisationOf(context, { kind, id }))!,
  },
  Signature: {
    by: async ({ byKind: kind, byId: id }, _, context) => (await organisationOf(context, { kind, id }))!,
  },
  Deadline: {
    overdue: ({ dueOn, doneAt }, _, { agency }) => isOverdue(dueOn, doneAt ?? null, agency.clock()),
  },
} satisfies Resolvers;
