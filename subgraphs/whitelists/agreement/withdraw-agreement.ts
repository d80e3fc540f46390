import { command } from '../command.ts';
import { agreementProcedure } from './agreement-procedure.ts';
import { agreementOfResult } from './agreement.load.ts';
import { lockOwnAgreement } from './lock-own-agreement.ts';
import { otherParty } from './parties.ts';

/** The party that proposed an agreement takes it back while the other has not confirmed it (D34). */
export const withdrawAgreement = command({
  name: 'withdrawAgreement',
  async run(context, { agreementId, reason }) {
    const { now, principal } = context;
    const agreement = await lockOwnAgreement(context, 'withdrawAgreement', agreementId);
    await agreementProcedure.take(context, 'withdrawAgreement', agreementId, {
      note: reason,
      tells: { AGREEMENT_WITHDRAWN: otherParty(principal.organisation, agreement)! },
    });
    agreement.withdrawnAt = now;
    return { agreementId };
  },
  payload: { agreement: agreementOfResult },
});
