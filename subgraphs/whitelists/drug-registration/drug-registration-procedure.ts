import { Procedure } from '@hub/shared/procedure/procedure.ts';
import { riskRemovers } from '../removal/drug-removal.ts';

const byBjmpa = { agencies: ['BJMPA'] } as const;
export const reviewTask = 'REVIEW_REGISTRATION';
const review = {
  kind: reviewTask,
  clause: 'R39',
  ifTo: 'UNDER_REVIEW',
  to: byBjmpa,
  text: '复核已在国内注册上市的药品是否保留在“白名单”',
  isTask: true,
} as const;

/**
 * What follows from a drug's registration in China: whether it stays on the list is reviewed, and nothing stops before
 * BJMPA removes it (R39, R119). One that is not on the list has nothing to review until it comes there.
 */
export const drugRegistrationProcedure = new Procedure({
  name: 'drug-registration',
  kind: 'DrugRegistration',
  owners: ['AGENCY'],
  steps: {
    recordRegistration: {
      from: [],
      to: ['UNDER_REVIEW', 'RECORDED'],
      by: byBjmpa,
      clause: 'R119',
      notices: [
        review,
        { kind: 'DRUG_REGISTERED', clause: 'R48', to: { agencies: ['BJHC'] }, text: '一药品已在国内注册上市' },
      ],
    },
    publishDrugList: {
      from: ['RECORDED', 'KEPT', 'REMOVED'],
      to: ['UNDER_REVIEW'],
      by: byBjmpa,
      clause: 'R39',
      notices: [review],
    },
    keepDrug: { from: ['UNDER_REVIEW'], to: ['KEPT'], by: byBjmpa, clause: 'R39', answers: [reviewTask] },
    removeDrug: {
      from: ['UNDER_REVIEW', 'KEPT', 'RECORDED'],
      to: ['REMOVED', 'RECORDED'],
      by: byBjmpa,
      clause: 'R39',
    },
    signRemoval: { from: ['UNDER_REVIEW'], to: ['RECORDED'], by: { agencies: riskRemovers }, clause: 'R48' },
  },
});
