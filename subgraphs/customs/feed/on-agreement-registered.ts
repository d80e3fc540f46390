import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { AgreementRegistered } from '@hub/whitelists/published/agreement-events.ts';
import { Agreement } from '../agreement/agreement.entity.ts';

/** A repeated fact leaves the confirmation and the end of an agreement, which later facts told of, as they are. */
export const onAgreementRegistered = reaction({
  event: AgreementRegistered,
  reads: ['agreementId', 'kind', 'importerId', 'institutionId', 'manufacturer', 'validFrom', 'validUntil'],
  async apply({ em }, { agreementId: id, kind, importerId, institutionId, manufacturer, validFrom, validUntil }) {
    // A manufacturer confirms nothing in the hub, so the importer's document stands for both.
    const confirmed = kind === 'IMPORTER_MANUFACTURER';
    const row = { id, importerId, institutionId, manufacturer, validFrom, validUntil, confirmed };
    await upsertRows(em, Agreement, [row], ['validFrom', 'validUntil']);
  },
  async clear(em) {
    await em.nativeDelete(Agreement, {});
  },
});
