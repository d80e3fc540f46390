import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { JointAssessment } from './joint-assessment.entity.ts';

/** The assessment that a command was about. */
export const assessmentOfResult = ({ assessmentId: id }: { assessmentId: string }, { em }: RequestContext) =>
  em.findOneOrFail(JointAssessment, { id });
