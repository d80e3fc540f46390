import type { Agreement } from '../agreement.entity.ts';

export type AgreementState = 'PROPOSED' | 'CONFIRMED' | 'IN_FORCE' | 'ENDED' | 'WITHDRAWN';

type Facts = Pick<Agreement, 'validFrom' | 'validUntil' | 'confirmedAt' | 'withdrawnAt' | 'endedOn'>;

/** Its state on a day: it binds only once both have confirmed it, from its first to its last day (D15, D34). */
export function stateOn({ validFrom, validUntil, ...facts }: Facts, day: string): AgreementState {
  if (facts.withdrawnAt) return 'WITHDRAWN';
  if (day > validUntil || (facts.endedOn && day >= facts.endedOn)) return 'ENDED';
  if (!facts.confirmedAt) return 'PROPOSED';
  return day < validFrom ? 'CONFIRMED' : 'IN_FORCE';
}
