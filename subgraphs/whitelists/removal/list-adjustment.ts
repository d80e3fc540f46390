import { signatories } from '../list-draft/rules/list-deliberation.ts';
import { Procedure } from '@hub/shared/procedure/procedure.ts';

/** An institution leaves the list with a version that leaves it out, which BJHC publishes after a deliberation (R8, D41). */
export const institutionAdjustment = new Procedure({
  name: 'institution-list-adjustment',
  kind: 'Removal',
  owners: ['INSTITUTION'],
  steps: {
    publishInstitutionList: {
      from: [],
      to: ['REMOVED'],
      by: { agencies: ['BJHC'] },
      clause: 'R8',
      notices: [
        { kind: 'REMOVED', clause: 'R8', to: 'OWNER', text: '定期调整后不再列入医疗机构“白名单”' },
        {
          kind: 'REMOVED',
          clause: 'R8',
          to: { agencies: ['BJMPA', 'CUSTOMS', 'TIANZHU'] },
          text: '一医疗机构在定期调整后不再列入“白名单”',
        },
      ],
    },
  },
});

/** An importer leaves the list with a version that leaves it out, which the last of three agencies signs (R50, D41). */
export const importerAdjustment = new Procedure({
  name: 'importer-list-adjustment',
  kind: 'Removal',
  owners: ['IMPORTER'],
  steps: {
    signImporterList: {
      from: [],
      to: ['REMOVED'],
      by: { agencies: signatories },
      clause: 'R50',
      notices: [
        { kind: 'REMOVED', clause: 'R50', to: 'OWNER', text: '定期调整后不再列入药品进口企业“白名单”' },
        {
          kind: 'REMOVED',
          clause: 'R50',
          to: { agencies: ['BJHC', 'BJMPA', 'CUSTOMS', 'TIANZHU'] },
          text: '一药品进口企业在定期调整后不再列入“白名单”',
        },
      ],
    },
  },
});
