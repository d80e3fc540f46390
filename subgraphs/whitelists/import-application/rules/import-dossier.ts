import { Procedure } from '@hub/shared/procedure/procedure.ts';
import type { DocumentRule } from '@hub/shared/procedure/rules.ts';

/** Each page carries the institution's seal (R44). */
const sealed = (type: string, name: string, clause: string): DocumentRule => ({
  type,
  name,
  clause,
  seals: ['EVERY_PAGE'],
});

/** Both get a copy of the application (R33, D2). */
export const copiedTo = ['BJHC', 'BJMPA'] as const;

/** The states in which NMPA has not decided yet. */
export const undecided = ['SUBMITTED', 'NHC_CONSULTED'] as const;

/** A dossier on its way to NMPA's decision, which the hub only records (R29, R144). */
export const importDossier = new Procedure({
  name: 'import-dossier',
  kind: 'DrugDossier',
  owners: ['INSTITUTION'],
  steps: {
    applyForTemporaryImport: {
      from: [],
      to: ['SUBMITTED'],
      by: { kind: 'INSTITUTION' },
      clause: 'R33',
      documents: [
        sealed('REGISTRATION', '机构合法登记文件', 'R124'),
        sealed('APPLICATION_REPORT', '申请报告', 'R43'),
        sealed('COMMITMENT', '承诺书', 'R43'),
        sealed('IMPORT_LIST', '拟进口药品清单', 'R19'),
      ],
      notices: [{ kind: 'IMPORT_APPLIED', clause: 'R33', to: { agencies: copiedTo }, text: '抄报：临时进口申请' }],
    },
    recordDossierStatus: {
      from: undecided,
      to: ['NHC_CONSULTED', 'REFUSED', 'WITHDRAWN'],
      by: 'OWNER',
      clause: 'R29, R144',
      documents: [{ type: 'NMPA_NOTICE', name: '国家药监局告知文书', clause: 'R29' }],
      notices: [{ kind: 'DOSSIER_STATUS', clause: 'R29', to: { agencies: copiedTo }, text: '临时进口申请的办理状态' }],
    },
    recordApproval: {
      from: undecided,
      to: ['APPROVED', 'REFUSED'],
      by: { agencies: ['BJMPA'] },
      clause: 'R29, R144',
      notices: [
        { kind: 'DOSSIER_DECIDED', clause: 'R46', to: 'OWNER', text: '已收到国家药监局的批复' },
        { kind: 'DOSSIER_DECIDED', clause: 'R46', to: { agencies: ['BJHC'] }, text: '已收到国家药监局的批复' },
      ],
    },
  },
});
