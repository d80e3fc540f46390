import type { Condition } from '@hub/shared/gate/gate.ts';
import { restrictionsAt } from '@hub/shared/restriction/restrictions-at.ts';
import { covers } from '@hub/shared/restriction/rules/covers.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { expiredLots } from '../bonded-lot/expired-lots.ts';
import type { FoundItem } from '../item/require-items.ts';
import { subjectsOf } from '../item/subjects-of.ts';
import { stopUse } from '../restriction/causes.ts';

/** Packs that arrive at an institution. */
export interface Arrival {
  items: readonly FoundItem[];
  institutionId: string;
  at: Date;
}

/** A stop-use does not keep packs from arriving, but from becoming usable (D9, R96). */
export const usable: Condition<Arrival, FoundItem> = {
  codes: ['QUARANTINED'],
  clause: 'D9, R96',
  async against(em, { items, institutionId, at }) {
    const about = items.map((item) => subjectsOf(item, institutionId));
    const standing = await restrictionsAt(em, [stopUse], { gate: 'RECEIVE_USABLE', at, about });
    return items.filter((_, index) => standing.some(({ scope }) => covers(scope, about[index]!)));
  },
};

/** A pack of a lot that has expired arrives, but is not used. */
export const unexpired: Condition<Arrival, FoundItem> = {
  codes: ['QUARANTINED'],
  clause: '–',
  async against(em, { items, at }) {
    const lotIds = items.map(({ lotId }) => lotId);
    const expired = new Set((await expiredLots(em, lotIds, dayOf(at))).map(({ id }) => id));
    return items.filter(({ lotId }) => expired.has(lotId));
  },
};
