import { findingsOf, type FindingOf } from '@hub/shared/finding/findings-of.ts';

const remarks = {
  STOCK_ABOVE_APPROVALS: {
    zh: '本企业的保税库存 {onHand}，超过批复仍允许的数量。',
    en: '{onHand} packs of this importer are in bond, more than approvals still allow.',
    requirement: 'D14',
  },
} as const;

export type Finding = FindingOf<keyof typeof remarks>;

export const { findingMessage, findingRequirement } = findingsOf(remarks);
