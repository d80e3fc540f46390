import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { AssessmentSignature, JointAssessment } from './joint-assessment.entity.ts';

export const assessmentById = rowByKey(JointAssessment, rooms.assessments);
export const pageOfAssessments = pagesOf(JointAssessment, rooms.assessments, inCommitOrder);
export const signaturesOfAssessment = rowsByKey(AssessmentSignature, rooms.opinions, 'assessmentId', 'signedAt');

/** The assessment that a command was about. */
export const assessmentOfResult = ({ assessmentId: id }: { assessmentId: string }, { em }: RequestContext) =>
  em.findOneOrFail(JointAssessment, { id });
