import { defineLoader, groupByKey, inKeyOrder } from '../subgraph/loader.ts';
import { CaseCriterion, CaseDeadline, CaseDocument, ProcedureCase, ProcedureStep } from './procedure.entity.ts';

/** Cases by id. Whether the caller may see one is decided by what it is about. */
export const caseById = defineLoader(async ({ em }, ids: readonly string[]) =>
  inKeyOrder(ids, await em.find(ProcedureCase, { id: { $in: [...ids] } }), ({ id }) => id),
);

export const stepsOfCase = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(ProcedureStep, { caseId: { $in: [...ids] } }, { orderBy: { seq: 'asc' } });
  return groupByKey(ids, rows, ({ caseId }) => caseId);
});

export const documentsOfCase = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(
    CaseDocument,
    { caseId: { $in: [...ids] } },
    { orderBy: [{ seq: 'asc' }, { number: 'asc' }] },
  );
  return groupByKey(ids, rows, ({ caseId }) => caseId);
});

export const deadlinesOfCase = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(
    CaseDeadline,
    { caseId: { $in: [...ids] } },
    { orderBy: [{ dueOn: 'asc' }, { id: 'asc' }] },
  );
  return groupByKey(ids, rows, ({ caseId }) => caseId);
});

export const criteriaOfCase = defineLoader(async ({ em }, ids: readonly string[]) => {
  const rows = await em.find(CaseCriterion, { caseId: { $in: [...ids] } }, { orderBy: { number: 'asc' } });
  return groupByKey(ids, rows, ({ caseId }) => caseId);
});
