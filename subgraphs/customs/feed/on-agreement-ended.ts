import { reaction } from '@hub/shared/feed/reaction.ts';
import { AgreementEnded } from '@hub/whitelists/published/agreement-events.ts';
import { Agreement } from '../agreement/agreement.entity.ts';

export const onAgreementEnded = reaction({
  event: AgreementEnded,
  reads: ['agreementId', 'endedOn'],
  async apply({ em }, { agreementId: id, endedOn }) {
    await em.nativeUpdate(Agreement, { id }, { endedOn });
  },
  async clear(em) {
    await em.nativeUpdate(Agreement, {}, { endedOn: null });
  },
});
