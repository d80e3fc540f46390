import { Procedure } from '@hub/shared/procedure/procedure.ts';

/** The joint experts' written opinion goes to NHC, and not to NMPA, whose decision does not wait for it (R36). */
export const earlyAssessmentProcedure = new Procedure({
  name: 'early-assessment',
  kind: 'EarlyAssessment',
  owners: ['AGENCY'],
  steps: {
    giveEarlyAssessment: {
      from: [],
      to: ['SENT'],
      by: { agencies: ['BJHC'] },
      clause: 'R36',
      documents: [{ type: 'ASSESSMENT_OPINION', name: '书面评估意见', clause: 'R36' }],
      notices: [{ kind: 'EARLY_ASSESSMENT', clause: 'R36', to: { agencies: ['NHC'] }, text: '报送联合专家组评估意见' }],
    },
  },
});
