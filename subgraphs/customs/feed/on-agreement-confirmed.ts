import { reaction } from '@hub/shared/feed/reaction.ts';
import { AgreementConfirmed } from '@hub/whitelists/published/agreement-events.ts';
import { Agreement } from '../agreement/agreement.entity.ts';

export const onAgreementConfirmed = reaction({
  event: AgreementConfirmed,
  reads: ['agreementId'],
  async apply({ em }, { agreementId: id }) {
    await em.nativeUpdate(Agreement, { id }, { confirmed: true });
  },
  async clear(em) {
    await em.nativeUpdate(Agreement, { institutionId: { $ne: null } }, { confirmed: false });
  },
});
