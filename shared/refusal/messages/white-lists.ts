import type { Message } from './message.ts';

/** Refusals about white lists, approvals and agreements. */
export const whiteListMessages = {
  PILOT_NOT_OPEN: {
    zh: '{date} 不在试点期间内。',
    en: 'The pilot is not open on {date}.',
    requirement: 'R6',
  },
  INSTITUTION_NOT_LISTED: {
    zh: '医疗机构 {id} 不在“白名单”内。',
    en: 'Institution {id} is not on the white list.',
    requirement: 'R1',
  },
  IMPORTER_NOT_LISTED: {
    zh: '药品进口企业 {id} 不在“白名单”内。',
    en: 'Importer {id} is not on the white list.',
    requirement: 'R2',
  },
  DELISTED: {
    zh: '医疗机构 {institution} 已被移出“白名单”，不得使用已配送的药品。',
    en: 'Institution {institution} was removed from the white list and may not use what has been delivered.',
    requirement: 'D9',
  },
  DRUG_NOT_LISTED: {
    zh: '药品 {id} 不在“白名单”内。',
    en: 'Drug {id} is not on the white list.',
    requirement: 'R2',
  },
  INSTITUTION_NOT_PERMITTED: {
    zh: '医疗机构 {institution} 未获准使用药品 {drug}。',
    en: 'Institution {institution} is not permitted to use drug {drug}.',
    requirement: 'R30',
  },
  APPROVAL_MISSING: {
    zh: '没有涵盖药品 {drug} 与医疗机构 {institution} 的国家药监局批复。',
    en: 'No NMPA approval covers drug {drug} at institution {institution}.',
    requirement: 'R27',
  },
  APPROVAL_NOT_VALID: {
    zh: '批复 {number} 在 {date} 不在有效期内。',
    en: 'Approval {number} is not valid on {date}.',
    requirement: 'D13',
  },
  CALL_NOT_OPEN: {
    zh: '{date} 不在申报期内（{opensOn} 起[，至 {closesOn}]）。',
    en: 'The call is not open on {date}: it opens on {opensOn}[ and closes on {closesOn}].',
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
  AGREEMENT_MISSING: {
    zh: '缺少有效协议：{parties}。',
    en: 'No agreement is in force between {parties}.',
    requirement: 'R105',
  },
} as const satisfies Record<string, Message>;
