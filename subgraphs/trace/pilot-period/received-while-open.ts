import { findRow } from '@hub/shared/database/rows.ts';
import { remembered } from '@hub/shared/feed/remembered.ts';
import type { Condition } from '@hub/shared/gate/gate.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { ItemStep, type Item } from '../item/item.entity.ts';
import { refuse } from '../refusals.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

/** The pilot is open, or the pack was received by its last day (D25). */
export const receivedWhileOpen: Condition<{ item: Item; now: Date }> = {
  codes: ['PILOT_NOT_OPEN'],
  clause: 'D25',
  async against(em, { item: { code }, now }) {
    const pilot = await remembered(em, 'whitelists', 'pilot', () => findRow(em, PilotPeriod, { id: 1 }));
    const isOpenOn = (day: string) => pilot !== undefined && pilot.from <= day && day <= pilot.until;
    if (isOpenOn(dayOf(now))) return [];
    // A pack that came back into bond was received before, too.
    const received = await em.findOne(ItemStep, { code, state: 'RECEIVED' }, { orderBy: { seq: 'desc' } });
    const date = dayOf(received?.at ?? now);
    return isOpenOn(date) ? [] : [refuse('PILOT_NOT_OPEN', { date })];
  },
};
