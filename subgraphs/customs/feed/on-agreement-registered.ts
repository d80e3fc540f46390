import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { AgreementRegistered } from '@hub/whitelists/published/events.ts';
import { Agreement } from '../agreement/agreement.entity.ts';

export const onAgreementRegistered = reaction({
  event: AgreementRegistered,
  reads: ['agreementId', 'importerId', 'institutionId', 'manufacturer', 'validFrom', 'validUntil'],
  async apply({ em }, { agreementId: id, importerId, institutionId, manufacturer, validFrom, validUntil }) {
    await upsertRows(em, Agreement, [{ id, importerId, institutionId, manufacturer, validFrom, validUntil }]);
  },
  async clear(em) {
    await em.nativeDelete(Agreement, {});
  },
});
