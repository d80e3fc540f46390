import { CustomsHold } from '@hub/customs/published/zone-events.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { restrict } from '@hub/shared/restriction/restrict.ts';
import { Restriction } from '@hub/shared/restriction/restriction.entity.ts';
import { customsHold } from '../restriction/causes.ts';

/** Obeys a customs hold of a whole lot until it is lifted (R80). One of some packs binds customs alone, which counts them. */
export const onCustomsHold = reaction({
  event: CustomsHold,
  reads: ['holdId', 'drugId', 'lotId', 'quantity', 'liftedAt'],
  async apply({ em }, { holdId: id, drugId: drug, lotId: lot, quantity, liftedAt }) {
    if (quantity !== null) return;
    await restrict(em, customsHold, {
      id,
      scope: { drug, lot },
      endsAt: liftedAt === null ? null : new Date(liftedAt),
    });
  },
  async clear(em) {
    await em.nativeDelete(Restriction, { cause: customsHold.name });
  },
});
