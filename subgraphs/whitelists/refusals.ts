import type { Message, Words } from '@hub/shared/refusal/messages/message.ts';
import { refusalsOf } from '@hub/shared/refusal/refusals-of.ts';
import { kinds as publishedKinds, organisations, whiteListMessages } from './published/refusals.ts';

/** Refusals about lists, applications and agreements. */
const messages = {
  ...whiteListMessages,
  CALL_NOT_OPEN: {
    zh: '{date} 不在申报期内（{opensOn} 起[，至 {closesOn}][，已于 {closedAt} 关闭]）。',
    en: 'The call is not open on {date}: it opens on {opensOn}[ and closes on {closesOn}][, and was closed at {closedAt}].',
    requirement: 'R10',
  },
  CREDIT_CODE_DOUBTFUL: {
    zh: '统一社会信用代码 {code} 的末位应为 {expected}；确认无误的，请说明理由。',
    en: 'The last character of credit code {code} should be {expected}; confirm it with a reason if it is right.',
    requirement: 'D20',
  },
  MEMBERS_MISSING: {
    zh: '尚无意见且未记录缺席的成员单位：{agencies}。',
    en: 'Members that have neither given an opinion nor been recorded as absent: {agencies}.',
    requirement: 'D26',
  },
  DRAFT_NOT_AGREED: {
    zh: '送审稿 {draft} 尚未经集体审议通过（{status}）。',
    en: 'Draft {draft} has not been agreed on by the members: it is {status}.',
    requirement: 'R24',
  },
  LIST_RETROACTIVE: {
    zh: '名单不得在发布（及公示期满）之前生效：{effectiveFrom} 早于 {earliest}。',
    en: 'A list may not take effect before it is published, and its days for objection are over: {effectiveFrom} is before {earliest}.',
    requirement: 'D33',
  },
  RECTIFICATION_MISSING: {
    zh: '医疗机构 {institution} 没有整改不合格或逾期未改的记录，不得以丧失能力为由取消资格。',
    en: 'Institution {institution} has no rectification that failed or is overdue, so it cannot be removed for lost capability.',
    requirement: 'R25',
  },
} as const satisfies Record<string, Message>;

const kinds = {
  ...publishedKinds,
  ApplicationCall: { zh: '申报通知', en: 'call for applications' },
  InboxItem: { zh: '收件', en: 'inbox item' },
  ListDraft: { zh: '送审稿', en: 'draft list' },
  ListingApplication: { zh: '“白名单”申请', en: 'listing application' },
  Rectification: { zh: '整改', en: 'rectification' },
  Removal: { zh: '移出', en: 'removal' },
} as const satisfies Record<string, Words>;

const states = {
  ACCEPTED: { zh: '已通过', en: 'ACCEPTED' },
  AGREED: { zh: '审议通过', en: 'AGREED' },
  CONVENED: { zh: '已召集', en: 'CONVENED' },
  FAILED: { zh: '整改不合格', en: 'FAILED' },
  IN_DRAFT: { zh: '已列入送审稿', en: 'IN_DRAFT' },
  LISTED: { zh: '已列入名单', en: 'LISTED' },
  NOT_RECOMMENDED: { zh: '不予推荐', en: 'NOT_RECOMMENDED' },
  ORDERED: { zh: '整改中', en: 'ORDERED' },
  PUBLISHED: { zh: '已发布', en: 'PUBLISHED' },
  REJECTED: { zh: '未通过', en: 'REJECTED' },
  REMOVED: { zh: '已移出', en: 'REMOVED' },
  RETURNED: { zh: '已退回', en: 'RETURNED' },
  REVIEWED: { zh: '已评审', en: 'REVIEWED' },
  SUBMITTED: { zh: '已提交', en: 'SUBMITTED' },
  WITHDRAWN: { zh: '已撤回', en: 'WITHDRAWN' },
} as const satisfies Record<string, Words>;

const reasons = {
  COUNTERPARTY: {
    zh: '与协议类别不符：须且只须填写该类别的对方',
    en: 'must be given for this kind of agreement, and no other counterparty',
  },
  NOT_CREDIT_CODE: { zh: '须为 18 位的统一社会信用代码', en: 'must be a unified social credit code of 18 characters' },
} as const satisfies Record<string, Words>;

const duties = {
  PARTY: { zh: '协议由当事人登记', en: 'only a party may register an agreement' },
} as const satisfies Record<string, Words>;

/** How the white lists refuse. */
export const refusals = refusalsOf({
  messages,
  words: { kind: kinds, only: organisations, reason: reasons, state: states, what: duties },
});
export const { refuse, badInput } = refusals;
