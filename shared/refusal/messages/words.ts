import type { Words } from './message.ts';
import { reasons } from './reasons.ts';

const kinds = {
  AdverseReactionReport: { zh: '不良反应报告', en: 'adverse reaction report' },
  ApplicationCall: { zh: '申报通知', en: 'call for applications' },
  Approval: { zh: '批复', en: 'approval' },
  BondedLot: { zh: '保税批次', en: 'bonded lot' },
  ClearanceForm: { zh: '通关单', en: 'clearance form' },
  Disease: { zh: '疾病', en: 'disease' },
  Drug: { zh: '药品', en: 'drug' },
  Importer: { zh: '药品进口企业', en: 'importer' },
  InboxItem: { zh: '收件', en: 'inbox item' },
  Institution: { zh: '医疗机构', en: 'institution' },
  Item: { zh: '追溯码', en: 'item' },
  JointAssessment: { zh: '共同研判', en: 'joint assessment' },
  ListDraft: { zh: '送审稿', en: 'draft list' },
  ListingApplication: { zh: '“白名单”申请', en: 'listing application' },
  Notice: { zh: '通报', en: 'notice' },
  Rectification: { zh: '整改', en: 'rectification' },
  Release: { zh: '出区单', en: 'release' },
  Removal: { zh: '移出', en: 'removal' },
  UsedItem: { zh: '本机构已使用的药品', en: 'item used by this institution' },
} as const satisfies Record<string, Words>;

const states = {
  ACCEPTED: { zh: '已通过', en: 'ACCEPTED' },
  AGREED: { zh: '审议通过', en: 'AGREED' },
  APPLIED: { zh: '已申请', en: 'APPLIED' },
  CODED: { zh: '已赋码', en: 'CODED' },
  CONVENED: { zh: '已召集', en: 'CONVENED' },
  FAILED: { zh: '整改不合格', en: 'FAILED' },
  IN_DRAFT: { zh: '已列入送审稿', en: 'IN_DRAFT' },
  ISSUED: { zh: '已签发', en: 'ISSUED' },
  LISTED: { zh: '已列入名单', en: 'LISTED' },
  NOT_RECOMMENDED: { zh: '不予推荐', en: 'NOT_RECOMMENDED' },
  NO_MEASURE: { zh: '不采取措施', en: 'NO_MEASURE' },
  OPEN: { zh: '进行中', en: 'OPEN' },
  ORDERED: { zh: '整改中', en: 'ORDERED' },
  PUBLISHED: { zh: '已发布', en: 'PUBLISHED' },
  QUARANTINED: { zh: '已隔离', en: 'QUARANTINED' },
  RECEIVED: { zh: '已签收', en: 'RECEIVED' },
  REJECTED: { zh: '未通过', en: 'REJECTED' },
  RELEASED: { zh: '已出区', en: 'RELEASED' },
  REMOVED: { zh: '已移出', en: 'REMOVED' },
  RETURNED: { zh: '已退回', en: 'RETURNED' },
  REVIEWED: { zh: '已评审', en: 'REVIEWED' },
  SCANNED_IN: { zh: '已入仓', en: 'SCANNED_IN' },
  SCANNED_OUT: { zh: '已扫码出区', en: 'SCANNED_OUT' },
  SHELVED: { zh: '已上架', en: 'SHELVED' },
  STOP_USE: { zh: '停止使用', en: 'STOP_USE' },
  SUBMITTED: { zh: '已提交', en: 'SUBMITTED' },
  UNKNOWN: { zh: '无记录', en: 'UNKNOWN' },
  USED: { zh: '已使用', en: 'USED' },
} as const satisfies Record<string, Words>;

const subgraphs = {
  customs: { zh: '海关', en: 'customs' },
  safety: { zh: '安全监测', en: 'safety' },
  trace: { zh: '追溯', en: 'trace' },
  whitelists: { zh: '白名单', en: 'whitelists' },
} as const satisfies Record<string, Words>;

const organisations = {
  AGENCY: { zh: '监管部门', en: 'agencies' },
  ANALYST: { zh: '分析人员', en: 'analysts' },
  BJHC: { zh: '市卫生健康委', en: 'BJHC' },
  BJMPA: { zh: '市药监局', en: 'BJMPA' },
  CUSTOMS: { zh: '北京海关', en: 'CUSTOMS' },
  IMPORTER: { zh: '药品进口企业', en: 'importers' },
  INSTITUTION: { zh: '医疗机构', en: 'institutions' },
  SYSTEM: { zh: '平台自身', en: 'the hub itself' },
  TIANZHU: { zh: '天竺综保区管委会', en: 'TIANZHU' },
} as const satisfies Record<string, Words>;

const duties = {
  APPLICANT: {
    zh: '通关单由其医疗机构或药品进口企业申请',
    en: 'only its institution or importer may apply for a form',
  },
  ONLY: { zh: '仅限{only}', en: 'only for {only}' },
  PARTY: { zh: '协议由当事人登记', en: 'only a party may register an agreement' },
} as const satisfies Record<string, Words>;

/**
 * Translations of parameter values, by parameter name; each part of `A / B` is translated. Anything else, such as a
 * field name, is shown unchanged.
 */
export const words: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  expected: states,
  kind: kinds,
  only: organisations,
  reason: reasons,
  state: states,
  status: states,
  subgraph: subgraphs,
  upstream: subgraphs,
  what: duties,
};

export type Kind = keyof typeof kinds;
