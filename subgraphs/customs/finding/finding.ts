import { fillTemplate } from '@hub/shared/refusal/fill-template.ts';
import type { Language } from '@hub/shared/refusal/refusal-message.ts';

/** A rule's remark as stored; its message is chosen when it is read. */
export interface Finding {
  code: FindingCode;
  params: Record<string, string | number>;
}

const remarks = {
  STOCK_ABOVE_APPROVALS: {
    zh: '本企业的保税库存 {onHand}，超过批复仍允许的数量。',
    en: '{onHand} packs of this importer are in bond, more than approvals still allow.',
    requirement: 'D14',
  },
} as const;

export type FindingCode = keyof typeof remarks;

/** The message of a finding in the caller's language. */
export function findingMessage({ code, params }: Finding, language: Language): string {
  return fillTemplate(remarks[code][language], params);
}

/** The requirement or decision that a finding follows from. */
export function findingRequirement({ code }: Finding): string {
  return remarks[code].requirement;
}
