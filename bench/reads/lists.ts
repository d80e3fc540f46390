import type { SubgraphName } from '../../hub/agencies.ts';
import { ids, type Caller } from './callers.ts';

/** A list, and the same in SQL, as it must be answered. */
export interface List {
  agency: SubgraphName;
  field: string;
  /** The field of the query that it is a field of, if it is not one itself. */
  within?: string;
  table: string;
  /** Other tables that decide what the list shows. */
  also?: readonly string[];
  key?: string;
  /** The condition on the rows that each kind of caller sees. */
  visible: Partial<Record<Caller, string>>;
  /** Arguments of the field, and their conditions. */
  filters: Readonly<Record<string, string>>;
  /** Orders, and their columns. */
  orders: Readonly<Record<string, string>>;
  /** What of these is different for a caller that does not see a column, or not all of its values. */
  differs?: Partial<Record<Caller, Partial<Pick<List, 'filters' | 'orders'>>>>;
}

const all = '1 = 1';
const ofImporter = `importer_id = '${ids.importer}'`;
const ofInstitution = `institution_id = '${ids.institution}'`;
const parties = { agency: all, importer: ofImporter, institution: ofInstitution };
const filter = (given: string) => `filter: { ${given} }`;
const byDrug = { [`drugId: "${ids.drug}"`]: `drug_id = '${ids.drug}'` };
const filteredByDrug = { [filter(`drugId: "${ids.drug}"`)]: `drug_id = '${ids.drug}'` };
const filteredByImporter = { [filter(`importerId: "${ids.importer}"`)]: ofImporter };
const filteredByApproval = { [filter(`approvalId: "${ids.approval}"`)]: `approval_id = '${ids.approval}'` };
/** Two days of those over which the fewest rows are spread, a row a minute. */
const inTwoDays = { [filter('from: "2024-04-03", until: "2024-04-04"')]: 'line between 2400 and 5279' };
const filteredByInstitution = { [filter(`institutionId: "${ids.institution}"`)]: ofInstitution };
const receivedOfDrug = `drugId: "${ids.drug}", state: RECEIVED`;
const inCommitOrder = { OLDEST_FIRST: 'line', NEWEST_FIRST: 'line desc' };
const newestFirst = { NEWEST_FIRST: 'line desc', OLDEST_FIRST: 'line' };

export const lists: readonly List[] = [
  {
    agency: 'customs',
    field: 'bondedLots',
    table: 'bonded_lot',
    also: ['stock_movement', 'lot_recipient'],
    visible: {
      ...parties,
      institution: `id in (select lot_id from stock_movement where kind = 'RELEASED' and ${ofInstitution})`,
    },
    filters: {
      '': all,
      ...filteredByDrug,
      ...filteredByImporter,
      [filter('expiringBy: "2032-01-01"')]: "expiry_date <= '2032-01-01'",
    },
    orders: {
      ...inCommitOrder,
      EXPIRY_DATE: 'expiry_date, line',
      EXPIRY_DATE_DESCENDING: 'expiry_date desc, line desc',
      ON_HAND: 'on_hand, line',
      ON_HAND_DESCENDING: 'on_hand desc, line desc',
    },
    differs: { institution: { orders: { ON_HAND: 'line', ON_HAND_DESCENDING: 'line desc' } } },
  },
  {
    agency: 'customs',
    field: 'ledger',
    table: 'stock_movement',
    visible: parties,
    filters: {
      '': all,
      ...filteredByDrug,
      ...filteredByImporter,
      ...filteredByApproval,
      ...filteredByInstitution,
      [filter('kinds: [RELEASED]')]: "kind = 'RELEASED'",
      ...inTwoDays,
    },
    orders: newestFirst,
  },
  {
    agency: 'customs',
    field: 'clearanceForms',
    table: 'clearance_form',
    visible: parties,
    filters: {
      '': all,
      [filter('statuses: [APPLIED]')]: "status = 'APPLIED'",
      ...filteredByApproval,
      ...filteredByDrug,
      ...filteredByImporter,
      ...filteredByInstitution,
      ...inTwoDays,
    },
    orders: newestFirst,
  },
  {
    agency: 'customs',
    field: 'supplyRequests',
    table: 'supply_request',
    visible: parties,
    filters: {
      '': all,
      [filter('states: [ASKED]')]: "state = 'ASKED'",
      ...filteredByDrug,
      ...filteredByImporter,
      ...filteredByInstitution,
      ...inTwoDays,
    },
    orders: newestFirst,
  },
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
