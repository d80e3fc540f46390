import { Procedure } from '@hub/shared/procedure/procedure.ts';

/**
 * A listed importer files its renewed distribution licence (R54). BJMPA decides: it gives the opinion on the papers of
 * importers that concerns the trade in drugs (R66).
 */
export const licenceRenewalProcedure = new Procedure({
  name: 'licence-renewal',
  kind: 'LicenceRenewal',
  owners: ['IMPORTER'],
  steps: {
    renewLicence: {
      from: [],
      to: ['FILED'],
      by: { kind: 'IMPORTER' },
      clause: 'R54',
      documents: [{ type: 'DISTRIBUTION_LICENCE', name: '药品经营许可证', clause: 'R61', seals: ['ENTERPRISE'] }],
      notices: [
        {
          kind: 'LICENCE_FILED',
          clause: 'R54',
          to: { agencies: ['BJMPA'] },
          text: '核对药品进口企业换发的《药品经营许可证》',
          isTask: true,
        },
      ],
    },
    decideLicenceRenewal: {
      from: ['FILED'],
      to: ['ACCEPTED', 'RETURNED'],
      by: { agencies: ['BJMPA'] },
      clause: 'R54',
      answers: ['LICENCE_FILED'],
      notices: [
        {
          kind: 'LICENCE_RENEWED',
          clause: 'R54',
          ifTo: 'ACCEPTED',
          to: 'OWNER',
          text: '换发的《药品经营许可证》已核对',
        },
        {
          kind: 'LICENCE_RENEWED',
          clause: 'R54',
          ifTo: 'ACCEPTED',
          to: { agencies: ['TIANZHU', 'CUSTOMS'] },
          text: '一药品进口企业已换发《药品经营许可证》',
        },
        { kind: 'RETURNED', clause: 'R54', ifTo: 'RETURNED', to: 'OWNER', text: '换发的《药品经营许可证》已退回' },
      ],
    },
  },
});
