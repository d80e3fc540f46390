import { findingsOf, type FindingOf } from '@hub/shared/finding/findings-of.ts';

const remarks = {
  PLAN_ABOVE_DEMAND: {
    zh: '为医疗机构 {institution} 计划 {planned}，超过其需求 {demand}。',
    en: '{planned} packs are planned for institution {institution}, which can need {demand}.',
    requirement: 'R72',
  },
  ENTRY_OVERDUE: {
    zh: '{count} 批入区编号逾期未登记，最早应于 {dueOn} 前登记。',
    en: 'The numbers of {count} entries are overdue; the first was due on {dueOn}.',
    requirement: 'R80',
  },
  STOCK_ABOVE_APPROVALS: {
    zh: '本企业的保税库存 {onHand}，超过批复仍允许的数量。',
    en: '{onHand} packs of this importer are in bond, more than approvals still allow.',
    requirement: 'D14',
  },
  NOT_PASSED: {
    zh: '出区药品中有 {missing} 件尚未经海关放行。',
    en: '{missing} of the packs have not passed customs.',
    requirement: 'R80',
  },
  NO_REQUEST: {
    zh: '该出区未注明医疗机构的供应请求。',
    en: 'The release names no supply request of the institution.',
    requirement: 'R129',
  },
  ALREADY_APPLIED: {
    zh: '同一批复已有该医疗机构待审的通关单申请（数量 {quantity}）：{form}。如属重复，可撤回其中一份。',
    en: 'An application for {quantity} packs under this approval and for this institution is still open: {form}. If one is too many, it can be withdrawn.',
    requirement: 'R74',
  },
  LOT_NOT_CODED: {
    zh: '批号 {lot} 的药品尚未全部赋码、入仓、上架，海关不会放行。',
    en: 'Not all packs of lot {lot} are coded, scanned in and shelved; customs will not pass them as they are.',
    requirement: 'R86',
  },
  STOCK_MISSING: {
    zh: '在库且未扣留的有 {available}，比通关单数量少 {missing}。',
    en: '{available} packs are in bond and not held, {missing} fewer than the form is for.',
    requirement: 'R2',
  },
  DECLARED_ELSEWHERE: {
    zh: '报关单 {number} 的关区代码 {customs} 不属于北京海关，请核对。',
    en: 'Declaration {number} names the customs office {customs}, which is not of Beijing; please check it.',
    requirement: 'R32',
  },
  DECLARATION_YEAR_DIFFERS: {
    zh: '报关单 {number} 的年份与申报日期 {declaredOn} 不一致，请核对。',
    en: 'Declaration {number} is of another year than its day, {declaredOn}; please check it.',
    requirement: 'R80',
  },
} as const;

export type Finding = FindingOf<keyof typeof remarks>;

export const { findingMessage, findingRequirement } = findingsOf(remarks);
