import { expect, test } from 'vitest';
import { paper, type Journey } from '../journey.ts';
import { dossierOf } from './inputs.ts';

/** The same hospital needs more of the same drug. */
export function repeatedSteps(of: () => Journey): void {
  test('[R35] 2025-06-10: a repeated application takes over the first assessment: only the quantity is judged', async () => {
    of().at('2025-06-10 09:00');
    const dossiers = [dossierOf('伏索利肽', 60)];
    const applied = await of().send('H1', 'applyForTemporaryImport', { dossiers }, 'application { dossiers { id } }');
    const dossierId = applied.application.dossiers[0].id as string;
    const closing = { dossierIds: [dossierId] };
    const { demandList } = await of().send('BJHC', 'closeDemandList', closing, 'demandList { id number }');
    expect(demandList.number).toBe(2);
    const row = { dossierId, quantityReasonable: false, recommendedQuantity: 45 };
    const reusesAssessmentId = of().known['assessment'];
    const input = (extra: object) => ({
      demandListId: demandList.id,
      experts: ['专家甲（虚构）'],
      rows: [{ ...row, reusesAssessmentId, ...extra }],
      opinion: paper('ASSESSMENT_OPINION'),
    });
    expect(await of().refused('BJHC', 'giveEarlyAssessment', input({ clinicallyUrgent: true }))).toBe('BAD_INPUT');
    await of().send('BJHC', 'giveEarlyAssessment', input({}));
    const query = `{ drugDossier(id: "${dossierId}") { status assessment {
      institutionCapable clinicallyUrgent quantityReasonable recommendedQuantity reuses { id } } } }`;
    expect((await of().ask('BJHC', query)).drugDossier).toEqual({
      status: 'SUBMITTED',
      assessment: {
        institutionCapable: true,
        clinicallyUrgent: true,
        quantityReasonable: false,
        recommendedQuantity: 45,
        reuses: { id: reusesAssessmentId },
      },
    });
  });
}
