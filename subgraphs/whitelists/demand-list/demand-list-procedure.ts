import { Procedure } from '@hub/shared/procedure/procedure.ts';

/** The way of a demand list to the opinion of the joint experts (R45, R142). No deadline exists for drugs (R37). */
export const demandListProcedure = new Procedure({
  name: 'demand-list',
  kind: 'DemandList',
  owners: ['AGENCY'],
  steps: {
    closeDemandList: { from: [], to: ['CLOSED'], by: { agencies: ['BJHC'] }, clause: 'R45' },
    giveEarlyAssessment: { from: ['CLOSED'], to: ['ASSESSED'], by: { agencies: ['BJHC'] }, clause: 'R36' },
  },
});
