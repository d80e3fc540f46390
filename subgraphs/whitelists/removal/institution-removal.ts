import { Procedure } from '@hub/shared/procedure/procedure.ts';

/** The removal of an institution from the list, which one step completes (R25, R26). */
export const institutionRemoval = new Procedure({
  name: 'institution-removal',
  kind: 'Removal',
  owners: ['INSTITUTION'],
  steps: {
    removeInstitution: {
      from: [],
      to: ['REMOVED'],
      by: { agencies: ['BJHC'] },
      clause: 'R25, R26',
      documents: [{ type: 'DECISION', name: '取消资格决定', clause: 'R25' }],
      notices: [
        { kind: 'REMOVED', clause: 'R25', to: 'OWNER', text: '已被移出医疗机构“白名单”' },
        {
          kind: 'REMOVED',
          clause: 'R26',
          to: { agencies: ['BJMPA', 'CUSTOMS', 'TIANZHU'] },
          text: '一医疗机构已被移出“白名单”',
        },
      ],
    },
  },
});
