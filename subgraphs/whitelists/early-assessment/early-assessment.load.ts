import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { AssessmentRow, EarlyAssessment } from './early-assessment.entity.ts';

export const earlyAssessmentById = rowByKey(EarlyAssessment, rooms.earlyAssessments);
export const assessmentOfDemandList = rowByKey(EarlyAssessment, rooms.earlyAssessments, 'demandListId');
/** What was found of the dossiers of an assessment, or of a dossier: whoever reads the dossier reads it. */
export const rowsOfAssessment = rowsByKey(AssessmentRow, everyone, 'assessmentId', 'dossierId');
export const assessmentOfDossier = rowByKey(AssessmentRow, everyone, 'dossierId');

/** The assessment that a command gave. */
export const assessmentOfResult = ({ assessmentId: id }: { assessmentId: string }, { em }: RequestContext) =>
  em.findOneOrFail(EarlyAssessment, { id });
