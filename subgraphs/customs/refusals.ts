import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';
import { refusalsOf } from '@hub/shared/refusal/refusals-of.ts';
import { stopUseMessages, subgraph as safety } from '@hub/safety/published/refusals.ts';
import { itemMessages, itemStates, subgraph as trace } from '@hub/trace/published/refusals.ts';
import {
  kinds as listed,
  licenceScopes,
  organisations,
  subgraph as whitelists,
  whiteListMessages,
} from '@hub/whitelists/published/refusals.ts';
import { kinds as publishedKinds, holdMessages, lotMessages, releaseStates } from './published/refusals.ts';

/** Refusals about quotas, stock and what leaves the zone. */
const messages = {
  ...whiteListMessages,
  ...itemMessages,
  ...stopUseMessages,
  ...lotMessages,
  ...holdMessages,
  QUOTA_EXCEEDED: {
    zh: '超过批复总数量：申请 {requested}[，剩余 {remaining}]。',
    en: 'Exceeds the approved total: {requested} requested[, {remaining} left].',
    requirement: 'R75',
  },
  SHARE_EXCEEDED: {
    zh: '超过该医疗机构在批复中的份额：申请 {requested}[，剩余 {remaining}]。',
    en: 'Exceeds this institution’s share of the approval: {requested} requested[, {remaining} left].',
    requirement: 'D6',
  },
  FORM_EXCEEDED: {
    zh: '超过通关单数量：申请 {requested}，剩余 {remaining}。',
    en: 'Exceeds the clearance form: {requested} requested, {remaining} left.',
    requirement: 'R78',
  },
  LOT_EXHAUSTED: {
    zh: '批号 {lot} 的在库数量不足：需要 {requested}，在库且未扣留 {onHand}。',
    en: 'Lot {lot} has too little stock: {requested} requested, {onHand} in bond and not held.',
    requirement: 'R78',
  },
  LOT_MISMATCH: {
    zh: '批号 {lot} 已登记为 {known}，与 {given} 不符。',
    en: 'Lot {lot} was entered with {known}, not {given}.',
  },
  AREA_NOT_SEPARATE: {
    zh: '库位 {bin} 不在罕见病药品的独立存储区域，批号 {lot} 不得存放。',
    en: 'Bin {bin} is in no area for rare-disease drugs alone; lot {lot} may not lie there.',
    requirement: 'R55',
  },
  AREA_NOT_EMPTY: {
    zh: '库区 {area} 的库位中仍有 {quantity} 件药品，不能关闭。',
    en: 'There are still {quantity} packs in the bins of area {area}; it cannot be closed.',
    requirement: 'R55',
  },
  OUT_OF_RANGE: {
    zh: '库位 {bin} 所在区域为 {area}，超出批号 {lot} 的储存范围 {storage}。',
    en: 'The area of bin {bin} keeps {area}, but lot {lot} bears {storage}.',
    requirement: 'R55',
  },
  ENTRY_RECORDED: {
    zh: '批号 {lot} 的入区编号均已登记。',
    en: 'Every entry of lot {lot} has its number.',
    requirement: 'R80',
  },
  BIN_EXHAUSTED: {
    zh: '库位 {bin} 中批号 {lot} 的数量不足：需要 {requested}，现有 {there}。',
    en: 'Bin {bin} has too little of lot {lot}: {requested} requested, {there} there.',
  },
  ITEM_NOT_TRACED: {
    zh: '[药品 {code} ][批号 {lot} 的 ][{count} 件药品]追溯信息不完整[（{state}）]，不得通关或出区。',
    en: 'Not fully traced[ ({state})], and may be neither passed nor released: [item {code}][{count} packs][ of lot {lot}].',
    requirement: 'R86',
  },
  NO_REQUEST: {
    zh: '出区须注明已接受的医疗机构供应请求。',
    en: 'A release must name a supply request of the institution that was accepted.',
    requirement: 'R129',
  },
  NOT_PASSED: {
    zh: '申请出区的 {requested} 件药品中有 {missing} 件尚未经海关放行。',
    en: '{missing} of the {requested} packs have not passed customs.',
    requirement: 'R80',
  },
  REQUEST_EXCEEDED: {
    zh: '超过供应请求数量：出区 {requested}，剩余 {remaining}。',
    en: 'Exceeds the supply request: {requested} to be released, {remaining} left.',
    requirement: 'R129',
  },
  NOT_FIRST_EXPIRED: {
    zh: '批号 {lot}（有效期至 {expiryDate}）应先出区；另选须说明理由。',
    en: 'Lot {lot}, which expires on {expiryDate}, is to be released first; another choice needs a reason.',
    requirement: 'R78',
  },
  ITEMS_NOT_SCANNED_OUT: {
    zh: '出区单 {release} 的 {quantity} 件药品中有 {missing} 件尚未扫码出区。',
    en: '{missing} of the {quantity} packs of release {release} are not scanned out.',
    requirement: 'R80',
  },
  PORT_NOT_TIANZHU: {
    zh: '通关口岸须为{tianzhu}，实际为 {port}。',
    en: 'The port must be {tianzhu}; it is {port}.',
    requirement: 'R32',
  },
  ALREADY_PASSED: {
    zh: '{kind} {id} 的药品已通关、已列入出区申请或已扫码出区，不能撤销；请先撤销该出区申请，或将药品退回保税库。',
    en: 'Packs of the {kind} {id} have passed customs, are in a release or are scanned out; it cannot be cancelled before that release is, or the packs are back in bond.',
    requirement: 'D40',
  },
  DECLARATION_NUMBER_INVALID: {
    zh: '报关单号 {number} 无效：须为 18 位数字，前 4 位为关区，第 5 至 8 位为年份，第 9 位为 1（进口）。',
    en: 'Declaration number {number} is invalid: 18 digits, of which 1 to 4 are the customs office, 5 to 8 the year, and the ninth is 1 (import).',
    requirement: 'R80',
  },
  WITNESS_MISSING: {
    zh: '须有见证人在场。',
    en: 'A witness must have been present.',
    requirement: 'R80',
  },
  AGREEMENT_MISSING: {
    zh: '缺少有效协议：{parties}。',
    en: 'No agreement is in force between {parties}.',
    requirement: 'R105',
  },
} as const satisfies Record<string, Message>;

const kinds = {
  ...listed,
  ...publishedKinds,
  ClearanceForm: { zh: '通关单', en: 'clearance form' },
  SupplyRequest: { zh: '供应请求', en: 'supply request' },
  StorageArea: { zh: '库区', en: 'storage area' },
  StockPlan: { zh: '备货计划', en: 'stock plan' },
  LotEntry: { zh: '入区记录', en: 'entry of a lot' },
  Bin: { zh: '库位', en: 'bin' },
  CustomsDeclaration: { zh: '报关单', en: 'customs declaration' },
  StockCount: { zh: '盘点', en: 'stock count' },
  Hold: { zh: '海关扣留', en: 'customs hold' },
  InboxItem: { zh: '收件', en: 'inbox item' },
} as const satisfies Record<string, Words>;

const states = {
  ...itemStates,
  DESTROYED: { zh: '已销毁', en: 'DESTROYED' },
  REEXPORTED: { zh: '已复运出境', en: 'REEXPORTED' },
  EQUAL: { zh: '账实相符', en: 'EQUAL' },
  DIFFERENCES: { zh: '有差异待确认', en: 'DIFFERENCES' },
  REPLACED: { zh: '已被重新盘点取代', en: 'REPLACED' },
  BOOKED: { zh: '已入账', en: 'BOOKED' },
  APPLIED: { zh: '已申请', en: 'APPLIED' },
  ISSUED: { zh: '已签发', en: 'ISSUED' },
  ...releaseStates,
  STANDING: { zh: '有效', en: 'STANDING' },
  IN_USE: { zh: '启用中', en: 'IN_USE' },
  OUT_OF_USE: { zh: '已停用', en: 'OUT_OF_USE' },
  PLACED: { zh: '扣留中', en: 'PLACED' },
  LIFTED: { zh: '已解除', en: 'LIFTED' },
  ASKED: { zh: '待答复', en: 'ASKED' },
  ACCEPTED: { zh: '已接受', en: 'ACCEPTED' },
  DECLINED: { zh: '未接受', en: 'DECLINED' },
  PARTLY_SUPPLIED: { zh: '部分供应', en: 'PARTLY_SUPPLIED' },
  SUPPLIED: { zh: '已供应', en: 'SUPPLIED' },
  WITHDRAWN: { zh: '已撤回', en: 'WITHDRAWN' },
  REFUSED: { zh: '不予同意', en: 'REFUSED' },
  USED_UP: { zh: '已用完', en: 'USED_UP' },
  CANCELLED: { zh: '已撤销', en: 'CANCELLED' },
  RECORDED: { zh: '已记录', en: 'RECORDED' },
  PASSED: { zh: '已放行', en: 'PASSED' },
  REVOKED: { zh: '已由海关撤销', en: 'REVOKED' },
} as const satisfies Record<string, Words>;

const duties = {
  APPLICANT: {
    zh: '通关单由其医疗机构或药品进口企业申请',
    en: 'only its institution or importer may apply for a form',
  },
  OWN_APPLICATION: {
    zh: '申请由其申请人撤回',
    en: 'only who applied may withdraw an application',
  },
} as const satisfies Record<string, Words>;

const reasons = {
  NOT_STRICTNESS: { zh: '须为接口说明所列的两种取值之一', en: 'must be WARN or REFUSE' },
} as const satisfies Record<string, Words>;

/** How customs refuses. */
export const refusals = refusalsOf({
  messages,
  words: {
    kind: kinds,
    only: organisations,
    reason: reasons,
    scope: licenceScopes,
    state: states,
    subgraph: { ...safety, ...trace, ...whitelists },
    what: duties,
  },
});
export const { refuse, badInput } = refusals;
