import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { AgreementEnded } from '../published/agreement-events.ts';
import { badInput } from '../refusals.ts';
import { agreementProcedure } from './agreement-procedure.ts';
import { agreementOfResult } from './agreement.load.ts';
import { lockOwnAgreement } from './lock-own-agreement.ts';
import { otherParty } from './parties.ts';
import { requireStanding } from './require-standing.ts';

/** A party ends a confirmed agreement: from the day that it names on, today at the earliest, it no longer binds (R105). */
export const endAgreement = command({
  name: 'endAgreement',
  async run(context, { agreementId, on, reason }) {
    const { now, principal, publish } = context;
    const agreement = await lockOwnAgreement(context, 'endAgreement', agreementId);
    const today = dayOf(now);
    requireStanding(agreement, today, 'CONFIRMED', 'IN_FORCE');
    if (on < today) throw badInput('on', 'BEFORE', { earliest: today });
    // The other party may end it sooner, but nobody later.
    const latest = agreement.endedOn ?? agreement.validUntil;
    if (on > latest) throw badInput('on', 'AFTER', { latest });
    const other = otherParty(principal.organisation, agreement);
    await agreementProcedure.take(context, 'endAgreement', agreementId, {
      note: reason,
      ...(other ? { tells: { AGREEMENT_ENDED: other } } : {}),
    });
    agreement.endedOn = on;
    publish(AgreementEnded, agreementId, { agreementId, endedOn: on });
    return { agreementId };
  },
  payload: { agreement: agreementOfResult },
});
