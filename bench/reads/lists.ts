import { ids } from './callers.ts';
import { all, byDrug, inCommitOrder, ofImporter, ofInstitution, parties, type List } from './list.ts';
import { listsOfCustoms } from './lists-of-customs.ts';

const receivedOfDrug = `drugId: "${ids.drug}", state: RECEIVED`;

export const lists: readonly List[] = [
  ...listsOfCustoms,
  {
    agency: 'trace',
    field: 'items',
    table: 'item',
    key: 'code',
    visible: parties,
    filters: {
      '': all,
      ...byDrug,
      [`lotId: "${ids.lot}"`]: `lot_id = '${ids.lot}'`,
      [`institutionId: "${ids.institution}"`]: ofInstitution,
      'state: QUARANTINED': "state = 'QUARANTINED'",
      [receivedOfDrug]: `drug_id = '${ids.drug}' and state = 'RECEIVED'`,
    },
    orders: { CODE: 'code', CODE_DESCENDING: 'code desc' },
    differs: {
      importer: {
        filters: { [receivedOfDrug]: `drug_id = '${ids.drug}' and state in ('RECEIVED', 'USED')` },
      },
    },
  },
  {
    agency: 'trace',
    field: 'traceAlerts',
    table: 'trace_alert',
    visible: parties,
    filters: { '': all, 'kind: WRONG_INSTITUTION': all },
    orders: inCommitOrder,
  },
  {
    agency: 'trace',
    field: 'clinicalProtocols',
    table: 'clinical_protocol',
    visible: { agency: all, institution: ofInstitution },
    filters: { '': all, ...byDrug },
    orders: inCommitOrder,
  },
  {
    agency: 'safety',
    field: 'adverseReactionReports',
    table: 'adverse_reaction_report',
    visible: { ...parties, importer: `${ofImporter} and serious = 1` },
    filters: { '': all, ...byDrug, 'serious: true': 'serious = 1' },
    orders: inCommitOrder,
  },
  {
    agency: 'safety',
    field: 'safety',
    within: 'inbox',
    table: 'inbox_item',
    visible: {
      agency: "owner_kind = 'AGENCY' and owner_id = 'BJMPA'",
      importer: `owner_kind = 'IMPORTER' and owner_id = '${ids.importer}'`,
    },
    filters: { '': all, 'open: true': '`open` = 1', 'kind: "STOP_USE"': "kind = 'STOP_USE'" },
    orders: inCommitOrder,
  },
  {
    agency: 'safety',
    field: 'jointAssessments',
    table: 'joint_assessment',
    visible: { agency: all },
    filters: { '': all, 'status: OPEN': "status = 'OPEN'" },
    orders: inCommitOrder,
  },
  {
    agency: 'whitelists',
    field: 'approvals',
    table: 'approval',
    also: ['approval_share', 'agreement'],
    visible: {
      agency: all,
      institution: `id in (select approval_id from approval_share where ${ofInstitution})`,
      importer: `id in (select approval_id from approval_share where institution_id in
        (select institution_id from agreement where ${ofImporter}))`,
    },
    filters: { '': all, ...byDrug },
    orders: inCommitOrder,
  },
  {
    agency: 'whitelists',
    field: 'agreements',
    table: 'agreement',
    visible: { agency: all, importer: ofImporter, institution: ofInstitution },
    filters: { '': all, 'kind: INSTITUTION_IMPORTER': "kind = 'INSTITUTION_IMPORTER'" },
    orders: inCommitOrder,
  },
];
