import type { EntityManager } from '@mikro-orm/core';
import { quantityRefusals } from '@hub/shared/command/require-input.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { badInput } from '../refusals.ts';
import type { AssessmentRowInput } from '../generated/resolvers.ts';
import { DrugDossier } from '../import-application/import-application.entity.ts';
import { varietyOf } from '../import-application/rules/variety.ts';
import { AssessmentRow } from './early-assessment.entity.ts';

/** The questions that an assessment answers once for an institution and a drug; the quantity it judges each time (R35). */
type Answers = Pick<AssessmentRow, 'institutionCapable' | 'clinicallyUrgent'>;
const questions = ['institutionCapable', 'clinicallyUrgent'] as const;

const isGiven = (answer: unknown) => answer !== null && answer !== undefined;

/** Throws BAD_INPUT unless each row answers both questions, or takes the answers of an earlier assessment. */
export function requireAnswers(rows: readonly AssessmentRowInput[]): void {
  throwRefusals(
    rows.flatMap((row, at) => {
      const { reusesAssessmentId, recommendedQuantity } = row;
      const wrong = questions.filter((question) => isGiven(row[question]) === isGiven(reusesAssessmentId));
      const reason = isGiven(reusesAssessmentId) ? 'REUSED' : 'EMPTY';
      return [
        ...wrong.map((question) => badInput(`rows[${at}].${question}`, reason)),
        ...(isGiven(recommendedQuantity)
          ? quantityRefusals(recommendedQuantity, `rows[${at}].recommendedQuantity`)
          : []),
      ];
    }),
  );
}

/** The answers of a row, or those of the assessment that it names; that must be of the same institution and variety. */
export async function answersOf(em: EntityManager, row: AssessmentRowInput, at: number): Promise<Answers> {
  const { dossierId, institutionCapable, clinicallyUrgent, reusesAssessmentId } = row;
  if (!reusesAssessmentId) return { institutionCapable: institutionCapable!, clinicallyUrgent: clinicallyUrgent! };
  const dossier = await em.findOneOrFail(DrugDossier, { id: dossierId });
  const earlier = await em.find(AssessmentRow, { assessmentId: reusesAssessmentId });
  const ids = earlier.map((each) => each.dossierId);
  const { institutionId } = dossier;
  const candidates = await em.find(DrugDossier, { id: { $in: ids }, institutionId });
  const same = candidates.find(({ planned }) => varietyOf(planned) === varietyOf(dossier.planned));
  const first = earlier.find((each) => each.dossierId === same?.id);
  if (!first) throw badInput(`rows[${at}].reusesAssessmentId`, 'NOT_OF_DRUG');
  return { institutionCapable: first.institutionCapable, clinicallyUrgent: first.clinicallyUrgent };
}
