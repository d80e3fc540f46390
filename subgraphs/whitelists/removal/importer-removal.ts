import { signatories } from '../list-draft/rules/list-deliberation.ts';
import { Procedure } from '@hub/shared/procedure/procedure.ts';

/** The agencies that remove an importer together (R70). */
export const removers = ['BJMPA', 'TIANZHU'] as const;

/** The removal of an importer from the list: one of two agencies proposes it, the other one signs it (R70). */
export const importerRemoval = new Procedure({
  name: 'importer-removal',
  kind: 'RemovalProposal',
  owners: ['IMPORTER'],
  steps: {
    proposeImporterRemoval: {
      from: [],
      to: ['PROPOSED'],
      by: { agencies: removers },
      clause: 'R70',
      documents: [{ type: 'DECISION', name: '取消资格决定', clause: 'R70' }],
      notices: [
        {
          kind: 'REMOVAL_PROPOSED',
          clause: 'R70',
          to: { others: removers },
          text: '会签取消药品进口企业资格的决定',
          isTask: true,
        },
      ],
    },
    withdrawRemovalProposal: {
      from: ['PROPOSED'],
      to: ['WITHDRAWN'],
      by: { agencies: removers },
      clause: 'R70',
      notices: [
        { kind: 'REMOVAL_WITHDRAWN', clause: 'R70', to: { others: removers }, text: '移出“白名单”的提议已撤回' },
      ],
    },
    // The next list has left it out.
    signImporterList: { from: ['PROPOSED'], to: ['OVERTAKEN'], by: { agencies: signatories }, clause: 'R50' },
    signRemoval: {
      from: ['PROPOSED'],
      to: ['REMOVED'],
      by: { agencies: removers },
      clause: 'R70',
      answers: ['REMOVAL_PROPOSED'],
      notices: [
        { kind: 'REMOVED', clause: 'R70', to: 'OWNER', text: '已被移出药品进口企业“白名单”' },
        {
          kind: 'REMOVED',
          clause: 'R70',
          to: { agencies: ['BJHC', 'BJMPA', 'CUSTOMS', 'TIANZHU'] },
          text: '一药品进口企业已被移出“白名单”',
        },
      ],
    },
  },
});
