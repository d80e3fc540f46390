import { expect, test } from 'vitest';
import { paper, type Journey } from '../journey.ts';

const opinion = { experts: ['专家甲（虚构）', '专家乙（虚构）'], opinion: paper('ASSESSMENT_OPINION') };
const answers = { institutionCapable: true, clinicallyUrgent: true, quantityReasonable: true };

/** From the demand list to what NMPA tells the hospital. */
export function assessmentSteps(of: () => Journey): void {
  const rows = () => ['vosoritide', 'drugB'].map((name) => ({ dossierId: of().known[name], ...answers }));

  test('[R142] 2024-11-01: without a demand list there is nothing to assess', async () => {
    of().at('2024-11-01 09:00');
    const input = { demandListId: of().known['vosoritide'], ...opinion, rows: rows() };
    expect(await of().refused('BJHC', 'giveEarlyAssessment', input)).toBe('NOTHING_TO_ASSESS');
  });

  test('[R45] 2024-11-04: BJHC closes the demand list', async () => {
    of().at('2024-11-04 09:00');
    const dossierIds = [of().known['vosoritide'], of().known['drugB']];
    for (const other of ['BJMPA', 'H1', 'NHC'])
      expect(await of().refused(other, 'closeDemandList', { dossierIds })).toBe('FORBIDDEN');
    const closed = await of().send('BJHC', 'closeDemandList', { dossierIds }, 'demandList { id number }');
    of().known['list'] = closed.demandList.id;
    expect(closed.demandList.number).toBe(1);
  });

  test('[R34] [R35] [R36] [R37] 2024-11-15: the opinion goes to NHC, NMPA gets nothing, and nothing has a deadline', async () => {
    of().at('2024-11-15 15:00');
    const input = { demandListId: of().known['list'], ...opinion, rows: rows() };
    const given = await of().send('BJHC', 'giveEarlyAssessment', input, 'assessment { id }');
    of().known['assessment'] = given.assessment.id;
    expect((await of().inbox('NHC')).map(({ kind, about }) => [kind, about])).toEqual([
      ['EARLY_ASSESSMENT', given.assessment.id],
    ]);
    const query = `{ earlyAssessment(id: "${given.assessment.id}") { sentToNhcAt opinion { type } } }`;
    expect((await of().ask('NHC', query)).earlyAssessment).toEqual({
      sentToNhcAt: '2024-11-15T07:00:00.000Z',
      opinion: { type: 'ASSESSMENT_OPINION' },
    });
    expect(await of().inbox('NMPA')).toEqual([]);
    expect((await of().ask('NMPA', query)).earlyAssessment).toBeNull();
    for (const by of ['BJHC', 'BJMPA', 'H1']) expect(await of().deadlines(by)).toEqual([]);
    const own = `{ drugDossier(id: "${of().known['vosoritide']}") {
      assessment { institutionCapable clinicallyUrgent quantityReasonable assessment { id } } } }`;
    expect((await of().ask('H1', own)).drugDossier.assessment).toEqual({ ...answers, assessment: null });
  });

  test('[R29] 2024-11-20: the hospital records that NMPA has consulted NHC', async () => {
    of().at('2024-11-20 11:00');
    const told = { dossierId: of().known['vosoritide'], status: 'NHC_CONSULTED', document: paper('NMPA_NOTICE') };
    expect(await of().refused('BJMPA', 'recordDossierStatus', told)).toBe('FORBIDDEN');
    expect(await of().refused('H4', 'recordDossierStatus', told)).toBe('NOT_FOUND');
    const recorded = await of().send('H1', 'recordDossierStatus', told, 'dossier { status }');
    expect(recorded.dossier.status).toBe('NHC_CONSULTED');
    expect(await of().refused('H1', 'recordDossierStatus', told)).toBe('WRONG_STATUS');
  });
}
