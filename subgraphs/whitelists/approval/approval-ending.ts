import { Procedure } from '@hub/shared/procedure/procedure.ts';

/** The end of an approval before its last day, which one step completes (R126). */
export const approvalEnding = new Procedure({
  name: 'approval-ending',
  kind: 'Approval',
  owners: ['AGENCY'],
  steps: {
    endApproval: {
      from: [],
      to: ['ENDED', 'WITHDRAWN'],
      by: { agencies: ['BJMPA'] },
      clause: 'R126',
      documents: [{ type: 'ENDING', name: '批复终止或撤销文书', clause: 'R126' }],
      notices: [
        {
          kind: 'APPROVAL_ENDED',
          clause: 'R126',
          to: { agencies: ['BJHC', 'CUSTOMS', 'TIANZHU'] },
          text: '批复已终止或撤销',
        },
      ],
    },
  },
});
