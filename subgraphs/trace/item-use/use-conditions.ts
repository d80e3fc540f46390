import type { Condition } from '@hub/shared/gate/gate.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { expiredLots } from '../bonded-lot/expired-lots.ts';
import type { ClinicalProtocol } from '../clinical-protocol/clinical-protocol.entity.ts';
import type { FoundItem } from '../item/require-items.ts';
import { refuse } from '../refusals.ts';
import { consentGiven, type Consent } from './rules/consent-given.ts';
import { doctorListed, purposeListed, type PlannedUse } from './rules/protocol-allows.ts';

/** A use as an institution records it. */
export interface RecordedUse extends PlannedUse {
  item: FoundItem;
  usedAt: Date;
  consent?: Consent | null | undefined;
  /** Of the institution for the drug. */
  protocol: ClinicalProtocol | null;
}

/** The lot had not expired on the day of the use. */
export const notExpiredWhenUsed: Condition<RecordedUse> = {
  codes: ['LOT_EXPIRED'],
  clause: '–',
  async against(em, { item, usedAt }) {
    const expired = await expiredLots(em, [item.lotId], dayOf(usedAt));
    return expired.map(({ lotNumber: lot, expiryDate }) => refuse('LOT_EXPIRED', { lot, expiryDate }));
  },
};

/** The patient has consented in writing before the use, or a near relative with the reason (R107, R108). */
export const consented: Condition<RecordedUse> = {
  codes: ['CONSENT_MISSING', 'CONSENT_AFTER_USE', 'RELATIVE_REASON_MISSING'],
  clause: 'R107, R108',
  against: (_, { consent, usedAt }) => consentGiven(consent, usedAt),
};

/** The protocol names the physician and the department (R110). */
export const byListedDoctor: Condition<RecordedUse> = {
  codes: ['DOCTOR_NOT_LISTED'],
  clause: 'R110',
  against: (_, { protocol, ...use }) => doctorListed(protocol, use),
};

/** The protocol names the disease (R18). */
export const forListedPurpose: Condition<RecordedUse> = {
  codes: ['PURPOSE_NOT_LISTED'],
  clause: 'R18',
  against: (_, { protocol, ...use }) => purposeListed(protocol, use),
};
