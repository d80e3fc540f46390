import { Procedure } from '@hub/shared/procedure/procedure.ts';

/** The way of a demand to an application: BJHC guides the institution in between (R28, R143). */
export const drugDemandProcedure = new Procedure({
  name: 'drug-demand',
  kind: 'DrugDemand',
  owners: ['INSTITUTION'],
  steps: {
    fileDrugDemand: {
      from: [],
      to: ['FILED'],
      by: { kind: 'INSTITUTION' },
      clause: 'R37',
      notices: [{ kind: 'DEMAND_FILED', clause: 'R28', to: { agencies: ['BJHC'] }, text: '医疗机构提出药品需求' }],
    },
    guideDrugDemand: {
      from: ['FILED'],
      to: ['GUIDED'],
      by: { agencies: ['BJHC'] },
      clause: 'R143',
      notices: [{ kind: 'DEMAND_GUIDED', clause: 'R143', to: 'OWNER', text: '市卫生健康委已就药品需求给予指导' }],
    },
    applyForTemporaryImport: { from: ['GUIDED'], to: ['APPLIED'], by: 'OWNER', clause: 'R143' },
  },
});
