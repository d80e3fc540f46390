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
  AGREEMENT_MISSING: {
    zh: '缺少有效协议：{parties}。',
    en: 'No agreement is in force between {parties}.',
    requirement: 'R105',
  },
} as const satisfies Record<string, Message>;
