import { LockMode } from '@mikro-orm/core';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { command } from '../command.ts';
import { measureById } from '../control-measure/control-measure.load.ts';
import { refuse } from '../refusals.ts';
import { measuresInForce } from '../control-measure/bring-into-force.ts';
import type { MeasureTarget } from '../control-measure/control-measure.entity.ts';
import { orderStopUse } from '../control-measure/order-stop-use.ts';
import { AssessmentSignature, JointAssessment } from './joint-assessment.entity.ts';
import { assessors, jointDecision } from './rules/joint-decision.ts';
import { assessmentOfResult } from './joint-assessment.load.ts';

/** BJMPA or BJHC signs. The signature that completes a joint STOP_USE orders it and brings it into force (R95, R96). */
export const signAssessment = command({
  name: 'signAssessment',
  async run(context, { assessmentId, decision, opinion }) {
    const { em, principal, now } = context;
    const agency = requireAgency(principal, ...assessors);
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const assessment = await em.findOne(JointAssessment, { id: assessmentId }, lock);
    if (!assessment) throw refuse('NOT_FOUND', { kind: 'JointAssessment', id: assessmentId });
    const { status } = assessment;
    if (status !== 'OPEN') {
      throw refuse('WRONG_STATUS', { kind: 'JointAssessment', id: assessmentId, status, expected: 'OPEN' });
    }
    await em.upsert(AssessmentSignature, { assessmentId, agency, decision, opinion, signedAt: now });
    assessment.status = jointDecision(await em.find(AssessmentSignature, { assessmentId }, { refresh: true }));
    if (assessment.status !== 'STOP_USE') return { assessmentId, measureId: null };
    return {
      assessmentId,
      measureId: await orderStopUse(context, assessmentId, assessment as MeasureTarget),
    };
  },
  async afterCommit({ agency }, { measureId }) {
    if (measureId !== null) await measuresInForce.bring(agency, measureId);
  },
  payload: {
    assessment: assessmentOfResult,
    measure: async ({ measureId }, context) => (measureId ? measureById(context).load(measureId) : null),
  },
});
