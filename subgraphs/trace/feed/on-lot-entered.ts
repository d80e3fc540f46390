import { raw } from '@mikro-orm/core';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { LotEntered } from '@hub/customs/published/events.ts';
import { Lot } from '../bonded-lot/bonded-lot.entity.ts';

/** Stores the lot; a replay does not change the count of codes assigned. */
export const onLotEntered = reaction({
  event: LotEntered,
  reads: ['lotId', 'drugId', 'importerId', 'lotNumber', 'expiryDate', 'quantity'],
  async applyAll({ em }, facts) {
    const lots = facts.map(({ lotId: id, drugId, importerId, lotNumber, expiryDate, quantity }) => {
      const copy = { drugId, importerId, lotNumber, expiryDate, quantity };
      return { id, ...copy, coded: 0 };
    });
    await upsertRows(em, Lot, lots, ['expiryDate', 'quantity']);
  },
  async clear(em) {
    await em.nativeDelete(Lot, { coded: 0 });
    await em.nativeUpdate(Lot, {}, { quantity: raw('coded') });
  },
});
