import type { Principal } from '@hub/shared/access/principal.ts';
import type { Condition } from '@hub/shared/gate/gate.ts';
import { expiredLots } from '../bonded-lot/expired-lots.ts';
import { refuse } from '../refusals.ts';
import type { Item } from './item.entity.ts';
import { wrongState } from './wrong-state.ts';

/** Every pack is coded, scanned in and shelved (R86). */
export const shelved: Condition<{ items: readonly Item[]; principal: Principal }> = {
  codes: ['WRONG_STATE'],
  clause: 'R86',
  against: (_, { items, principal }) =>
    items.filter(({ state }) => state !== 'SHELVED').map((item) => wrongState(principal, item, ['SHELVED'])),
};

/** No pack is of a lot that has expired before the day. */
export const lotsNotExpired: Condition<{ items: readonly Item[]; day: string }> = {
  codes: ['LOT_EXPIRED'],
  clause: '–',
  async against(em, { items, day }) {
    const lotIds = items.map(({ lotId }) => lotId);
    const expired = await expiredLots(em, lotIds, day);
    return expired.map(({ lotNumber: lot, expiryDate }) => refuse('LOT_EXPIRED', { lot, expiryDate }));
  },
};
