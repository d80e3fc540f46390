import type { Message } from './message.ts';

/** Refusals about quotas and stock. */
export const quotaMessages = {
  QUOTA_EXCEEDED: {
    zh: '超过批复总数量：申请 {requested}，剩余 {remaining}。',
    en: 'Exceeds the approved total: {requested} requested, {remaining} left.',
    requirement: 'R75',
  },
  SHARE_EXCEEDED: {
    zh: '超过该医疗机构在批复中的份额：申请 {requested}，剩余 {remaining}。',
    en: 'Exceeds this institution’s share of the approval: {requested} requested, {remaining} left.',
    requirement: 'D6',
  },
  FORM_EXCEEDED: {
    zh: '超过通关单数量：申请出区 {requested}，剩余 {remaining}。',
    en: 'Exceeds the clearance form: {requested} requested, {remaining} left.',
    requirement: 'R78',
  },
  LOT_EXHAUSTED: {
    zh: '批号 {lot} 的在库数量不足：需要 {requested}，现有 {onHand}。',
    en: 'Lot {lot} has too little stock: {requested} requested, {onHand} on hand.',
    requirement: 'R78',
  },
  LOT_EXPIRED: {
    zh: '批号 {lot} 已于 {expiryDate} 过期。',
    en: 'Lot {lot} expired on {expiryDate}.',
  },
  WRONG_STATUS: {
    zh: '{kind} {id} 的状态为 {status}，此操作要求 {expected}。',
    en: 'The {kind} {id} is {status}; it must be {expected}.',
  },
} as const satisfies Record<string, Message>;
