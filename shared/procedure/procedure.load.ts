import { everyone, rowByKey, rowsByKey } from '../subgraph/seen-rows.ts';
import {
  CaseCriterion,
  CaseDeadline,
  CaseDocument,
  CaseSignature,
  ProcedureCase,
  ProcedureStep,
} from './procedure.entity.ts';

// Whether the caller may see a case is decided by what it is about.
export const caseById = rowByKey(ProcedureCase, everyone);
export const stepsOfCase = rowsByKey(ProcedureStep, everyone, 'caseId', 'seq');
export const documentsOfCase = rowsByKey(CaseDocument, everyone, 'caseId', 'seq', 'number');
export const signaturesOfCase = rowsByKey(CaseSignature, everyone, 'caseId', 'signedAt', 'byId');
export const deadlinesOfCase = rowsByKey(CaseDeadline, everyone, 'caseId', 'dueOn', 'id');
export const criteriaOfCase = rowsByKey(CaseCriterion, everyone, 'caseId', 'number');
