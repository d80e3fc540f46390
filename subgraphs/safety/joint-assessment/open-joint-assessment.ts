import { newId } from '@hub/shared/id/new-id.ts';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { requireCount } from '@hub/shared/command/require-input.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import type { OpenJointAssessmentInput } from '../generated/resolvers.ts';
import type { MeasureTarget } from '../control-measure/control-measure.entity.ts';
import { AdverseReactionReport } from '../adverse-reaction-report/adverse-reaction-report.entity.ts';
import { JointAssessment } from './joint-assessment.entity.ts';
import { assessors } from './rules/joint-decision.ts';
import { assessmentOfResult } from './joint-assessment.load.ts';

const maxReports = 200;

/** BJMPA or BJHC opens a joint assessment of reports on a drug, and states what a measure would cover (R95, D11). */
export const openJointAssessment = command({
  name: 'openJointAssessment',
  async run({ em, principal, now, append }, input) {
    const openedBy = requireAgency(principal, ...assessors);
    const target = requireTarget(input);
    const { drugId } = target;
    const reportIds = [...new Set(input.reportIds)];
    requireCount('reportIds', reportIds, maxReports);
    const reports = await em.find(AdverseReactionReport, { id: { $in: reportIds }, drugId });
    const missing = reportIds.filter((id) => !reports.some((report) => report.id === id));
    throwRefusals(missing.map((id) => refuse('NOT_FOUND', { kind: 'AdverseReactionReport', id })));
    requireFromReports(target, reports);
    const id = newId();
    append(JointAssessment, { id, ...target, reportIds, status: 'OPEN', openedBy, openedAt: now });
    return { assessmentId: id };
  },
  payload: { assessment: assessmentOfResult },
});

/** Returns the target; throws unless it names exactly what the scope requires. */
function requireTarget({ drugId, scope, ...parts }: OpenJointAssessmentInput): MeasureTarget {
  const lotId = parts.lotId ?? null;
  const itemCode = parts.itemCode ?? null;
  const institutionId = parts.institutionId ?? null;
  const named = { LOT: lotId, ITEM: itemCode, INSTITUTION: institutionId };
  for (const [kind, part] of Object.entries(named)) {
    if ((kind === scope) === (part !== null)) continue;
    throw badInput('scope', 'SCOPE');
  }
  return { drugId, scope, lotId, itemCode, institutionId };
}

/** Throws unless a partial target is the lot, pack or institution of one of the assessed reports. */
function requireFromReports(
  { lotId, itemCode, institutionId }: MeasureTarget,
  reports: readonly AdverseReactionReport[],
): void {
  const known = reports.some(
    (report) =>
      (lotId === null || report.lotId === lotId) &&
      (itemCode === null || report.itemCode === itemCode) &&
      (institutionId === null || report.institutionId === institutionId),
  );
  if (!known) throw badInput('scope', 'NOT_OF_REPORTS');
}
