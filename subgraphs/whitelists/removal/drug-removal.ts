import { Procedure } from '@hub/shared/procedure/procedure.ts';
import type { NoticeRule } from '@hub/shared/procedure/rules.ts';

/** The agencies that remove a drug for a risk together (R48). */
export const riskRemovers = ['BJMPA', 'BJHC'] as const;

const documents = [{ type: 'DECISION', name: '移出“白名单”决定', clause: 'R31' }];
const removed: NoticeRule = {
  kind: 'REMOVED',
  clause: 'R31',
  to: { agencies: ['BJHC', 'BJMPA', 'CUSTOMS', 'TIANZHU'] },
  text: '一药品已被移出罕见病临床急需药品“白名单”',
};

/** The removal of a drug from the list, which BJMPA decides alone, in one step (R31). */
export const drugRemoval = new Procedure({
  name: 'drug-removal',
  kind: 'Removal',
  owners: ['AGENCY'],
  steps: {
    removeDrug: {
      from: [],
      to: ['REMOVED'],
      by: { agencies: ['BJMPA'] },
      clause: 'R31',
      documents,
      notices: [removed],
    },
  },
});

/** The removal of a drug for a risk: BJMPA proposes it, BJHC signs it (R48). */
export const riskRemoval = new Procedure({
  name: 'drug-removal-for-risk',
  kind: 'RemovalProposal',
  owners: ['AGENCY'],
  steps: {
    removeDrug: {
      from: [],
      to: ['PROPOSED'],
      by: { agencies: ['BJMPA'] },
      clause: 'R48',
      documents,
      notices: [
        {
          kind: 'REMOVAL_PROPOSED',
          clause: 'R48',
          to: { agencies: ['BJHC'] },
          text: '会签因风险将药品移出“白名单”的决定',
          isTask: true,
        },
      ],
    },
    withdrawRemovalProposal: {
      from: ['PROPOSED'],
      // Overtaken if BJMPA has removed the drug for another cause.
      to: ['WITHDRAWN', 'OVERTAKEN'],
      by: { agencies: ['BJMPA'] },
      clause: 'R48',
      notices: [
        {
          kind: 'REMOVAL_WITHDRAWN',
          clause: 'R48',
          ifTo: 'WITHDRAWN',
          to: { agencies: ['BJHC'] },
          text: '移出“白名单”的提议已撤回',
        },
      ],
    },
    signRemoval: {
      from: ['PROPOSED'],
      to: ['REMOVED'],
      by: { agencies: riskRemovers },
      clause: 'R48',
      answers: ['REMOVAL_PROPOSED'],
      notices: [removed],
    },
  },
});
