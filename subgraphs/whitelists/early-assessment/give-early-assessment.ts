import type { EntityManager } from '@mikro-orm/core';
import { requireOnce } from '@hub/shared/command/require-input.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { DemandEntry } from '../demand-list/demand-list.entity.ts';
import { demandListProcedure } from '../demand-list/demand-list-procedure.ts';
import type { AssessmentRowInput } from '../generated/resolvers.ts';
import { answersOf, requireAnswers } from './answers.ts';
import { AssessmentRow, EarlyAssessment } from './early-assessment.entity.ts';
import { earlyAssessmentProcedure } from './early-assessment-procedure.ts';
import { assessmentOfResult } from './early-assessment.load.ts';

/**
 * BJHC gives the written opinion of the joint experts on each dossier of a demand list, which is sent to NHC (R34–R36,
 * R142). NMPA gets nothing, and decides without it.
 */
export const giveEarlyAssessment = command({
  name: 'giveEarlyAssessment',
  async run(context, { demandListId, experts, rows, opinion }) {
    const { em, now } = context;
    earlyAssessmentProcedure.requireActor(context, 'giveEarlyAssessment');
    if (!(await demandListProcedure.find(context, demandListId))) throw refuse('NOTHING_TO_ASSESS', {});
    await demandListProcedure.take(context, 'giveEarlyAssessment', demandListId);
    if (experts.length === 0) throw badInput('experts', 'EMPTY');
    requireOnce('experts', experts);
    await requireEveryDossier(em, demandListId, rows);
    requireAnswers(rows);
    const assessmentId = newId();
    await earlyAssessmentProcedure.begin(context, 'giveEarlyAssessment', {
      id: assessmentId,
      documents: [opinion],
      documentField: 'opinion',
    });
    em.create(EarlyAssessment, { id: assessmentId, demandListId, experts, sentToNhcAt: now });
    for (const [at, { dossierId, ...row }] of rows.entries())
      em.create(AssessmentRow, {
        dossierId,
        assessmentId,
        ...(await answersOf(em, { dossierId, ...row }, at)),
        quantityReasonable: row.quantityReasonable,
        recommendedQuantity: row.recommendedQuantity ?? null,
        others: row.others ?? null,
        reusesAssessmentId: row.reusesAssessmentId ?? null,
      });
    return { assessmentId };
  },
  payload: { assessment: assessmentOfResult },
});

/** Throws BAD_INPUT unless each dossier of the list has one row, and no other has. */
async function requireEveryDossier(
  em: EntityManager,
  demandListId: string,
  rows: readonly AssessmentRowInput[],
): Promise<void> {
  const given = rows.map(({ dossierId }) => dossierId);
  requireOnce('rows', given);
  const listed = new Set((await em.find(DemandEntry, { demandListId })).map(({ dossierId }) => dossierId));
  throwRefusals(given.flatMap((id, at) => (listed.has(id) ? [] : [badInput(`rows[${at}].dossierId`, 'UNKNOWN')])));
  if (given.length < listed.size) throw badInput('rows', 'NOT_EVERY_DOSSIER', { count: listed.size });
}
