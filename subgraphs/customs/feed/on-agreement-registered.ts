import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { AgreementRegistered } from '@hub/whitelists/feed/events.ts';
import { Agreement } from '../agreement/agreement.entity.ts';

type Terms = Omit<AgreementRegistered, 'kind' | 'institutionId' | 'manufacturer'> & {
  institutionId?: string | null;
  manufacturer?: string | null;
};

export const onAgreementRegistered = reaction<Terms>({
  upstream: 'whitelists',
  type: 'AgreementRegistered',
  shape: {
    type: 'object',
    properties: {
      agreementId: { type: 'string' },
      importerId: { type: 'string' },
      institutionId: { type: 'string', nullable: true },
      manufacturer: { type: 'string', nullable: true },
      validFrom: { type: 'string' },
      validUntil: { type: 'string' },
    },
    required: ['agreementId', 'importerId', 'validFrom', 'validUntil'],
  },
  async apply(
    { em },
    { agreementId: id, importerId, institutionId = null, manufacturer = null, validFrom, validUntil },
  ) {
    await upsertRows(em, Agreement, [{ id, importerId, institutionId, manufacturer, validFrom, validUntil }]);
  },
  async clear(em) {
    await em.nativeDelete(Agreement, {});
  },
});
