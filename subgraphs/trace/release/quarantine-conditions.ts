import type { Condition } from '@hub/shared/gate/gate.ts';
import { restrictionsAt } from '@hub/shared/restriction/restrictions-at.ts';
import { covers } from '@hub/shared/restriction/rules/covers.ts';
import type { Item } from '../item/item.entity.ts';
import { subjectsOf } from '../item/subjects-of.ts';
import { stopUse } from '../restriction/causes.ts';

/** Packs that arrive at an institution. */
export interface Arrival {
  items: readonly Item[];
  institutionId: string;
  at: Date;
}

/** A stop-use does not keep packs from arriving, but from becoming usable (D9, R96). */
export const usable: Condition<Arrival, Item> = {
  codes: ['QUARANTINED'],
  clause: 'D9, R96',
  async against(em, { items, institutionId, at }) {
    const about = items.map((item) => subjectsOf(item, institutionId));
    const standing = await restrictionsAt(em, [stopUse], { gate: 'RECEIVE_USABLE', at, about });
    return items.filter((_, index) => standing.some(({ scope }) => covers(scope, about[index]!)));
  },
};
