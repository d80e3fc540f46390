import { raw } from '@mikro-orm/core';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import type { LotEntered } from '@hub/customs/feed/events.ts';
import { Lot } from '../lot/lot.entity.ts';

/** Stores the lot; a replay does not change the count of codes assigned. */
export const onLotEntered = reaction<LotEntered>({
  upstream: 'customs',
  type: 'LotEntered',
  shape: {
    type: 'object',
    properties: {
      lotId: { type: 'string' },
      drugId: { type: 'string' },
      importerId: { type: 'string' },
      lotNumber: { type: 'string' },
      expiryDate: { type: 'string' },
      quantity: { type: 'integer' },
    },
    required: ['lotId', 'drugId', 'importerId', 'lotNumber', 'expiryDate', 'quantity'],
  },
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
