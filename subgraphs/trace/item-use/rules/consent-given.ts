import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '../../refusals.ts';

export interface Consent {
  givenBy: 'PATIENT' | 'NEAR_RELATIVE';
  reason?: string | null;
  consentedAt: Date;
}

/** Consent must exist, precede the use, and give a reason if a relative gave it (R107, R108); returns the refusals. */
export function consentGiven(consent: Consent | null | undefined, usedAt: Date): Refusal[] {
  if (!consent) return [refuse('CONSENT_MISSING', {})];
  const against: Refusal[] = [];
  if (consent.consentedAt > usedAt) {
    const times = { consentedAt: consent.consentedAt.toISOString(), usedAt: usedAt.toISOString() };
    against.push(refuse('CONSENT_AFTER_USE', times));
  }
  if (consent.givenBy === 'NEAR_RELATIVE' && !consent.reason?.trim())
    against.push(refuse('RELATIVE_REASON_MISSING', {}));
  return against;
}
