import { ids } from './callers.ts';
import { all, inCommitOrder, ofImporter, ofInstitution, parties, type List } from './list.ts';

const filter = (given: string) => `filter: { ${given} }`;
const filteredByDrug = { [filter(`drugId: "${ids.drug}"`)]: `drug_id = '${ids.drug}'` };
const filteredByImporter = { [filter(`importerId: "${ids.importer}"`)]: ofImporter };
const filteredByApproval = { [filter(`approvalId: "${ids.approval}"`)]: `approval_id = '${ids.approval}'` };
/** Two days of those over which the fewest rows are spread, a row a minute. */
const inTwoDays = { [filter('from: "2024-04-03", until: "2024-04-04"')]: 'line between 2400 and 5279' };
const filteredByLot = { [filter(`lotId: "${ids.tradedLot}"`)]: `lot_id = '${ids.tradedLot}'` };
const filteredByInstitution = { [filter(`institutionId: "${ids.institution}"`)]: ofInstitution };
const passed = (seen: string) => `${seen} and gate_passed_at is not null`;
const newestFirst = { NEWEST_FIRST: 'line desc', OLDEST_FIRST: 'line' };

export const listsOfCustoms: readonly List[] = [
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
    also: ['bonded_lot', 'lot_recipient'],
    visible: parties,
    filters: {
      '': all,
      ...filteredByDrug,
      ...filteredByImporter,
      ...filteredByApproval,
      ...filteredByInstitution,
      ...filteredByLot,
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
    agency: 'customs',
    field: 'declarations',
    table: 'customs_declaration',
    visible: parties,
    filters: {
      '': all,
      [filter('statuses: [RECORDED]')]: "status = 'RECORDED'",
      ...filteredByDrug,
      ...filteredByImporter,
      ...filteredByInstitution,
      ...inTwoDays,
    },
    orders: inCommitOrder,
  },
  {
    agency: 'customs',
    field: 'holds',
    table: 'hold',
    visible: { agency: all, importer: ofImporter },
    filters: { '': all, ...filteredByDrug, ...filteredByImporter, ...inTwoDays },
    orders: newestFirst,
  },
  {
    agency: 'customs',
    field: 'releases',
    table: 'zone_release',
    visible: parties,
    filters: {
      '': all,
      [filter('states: [PREPARED]')]: "state = 'PREPARED'",
      ...filteredByDrug,
      ...filteredByImporter,
      ...filteredByInstitution,
      ...inTwoDays,
    },
    orders: newestFirst,
  },
  {
    agency: 'customs',
    field: 'gateMovements',
    table: 'zone_release',
    visible: { agency: passed(all), importer: passed(ofImporter), institution: passed(ofInstitution) },
    filters: {
      '': all,
      ...filteredByDrug,
      ...filteredByImporter,
      ...filteredByInstitution,
      ...inTwoDays,
    },
    orders: newestFirst,
  },
  {
    agency: 'customs',
    field: 'storageAreas',
    table: 'storage_area',
    visible: { agency: all, importer: ofImporter },
    filters: {
      '': all,
      [filter('rareDiseaseOnly: true')]: 'rare_disease_only = 1',
      ...filteredByImporter,
      ...inTwoDays,
    },
    orders: inCommitOrder,
  },
  {
    agency: 'customs',
    field: 'stockPlans',
    table: 'stock_plan',
    visible: { agency: all, importer: ofImporter },
    filters: { '': all, ...filteredByDrug, ...filteredByImporter, ...inTwoDays },
    orders: inCommitOrder,
  },
  {
    agency: 'customs',
    field: 'stockCounts',
    table: 'stock_count',
    visible: { agency: all, importer: ofImporter },
    filters: {
      '': all,
      [filter('states: [DIFFERENCES]')]: "state = 'DIFFERENCES'",
      ...filteredByImporter,
      ...inTwoDays,
    },
    orders: newestFirst,
  },
  {
    agency: 'customs',
    field: 'approvalQuotas',
    table: 'approval_quota',
    also: ['share_quota'],
    visible: { agency: all },
    filters: {
      '': all,
      ...filteredByDrug,
      [filter(`institutionId: "${ids.institution}"`)]:
        `id in (select approval_id from share_quota where ${ofInstitution})`,
      [filter(`institutionId: "${ids.institution}", drugId: "${ids.drug}"`)]:
        `id in (select approval_id from share_quota where ${ofInstitution}) and drug_id = '${ids.drug}'`,
      [filter('usedShareAtLeast: 0.9')]: 'used_share >= 0.9',
    },
    orders: { USED_SHARE_DESCENDING: 'used_share desc, id desc', USED_SHARE: 'used_share, id', OLDEST_FIRST: 'id' },
  },
];
