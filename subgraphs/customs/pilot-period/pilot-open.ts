import { findRow } from '@hub/shared/database/rows.ts';
import { remembered } from '@hub/shared/feed/remembered.ts';
import type { Condition } from '@hub/shared/gate/gate.ts';
import { refuse } from '../refusals.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

/** The pilot is open on the day (R6). */
export const pilotOpen: Condition<{ day: string }> = {
  codes: ['PILOT_NOT_OPEN'],
  clause: 'R6',
  async against(em, { day }) {
    const pilot = await remembered(em, 'whitelists', 'pilot', () => findRow(em, PilotPeriod, { id: 1 }));
    return pilot && pilot.from <= day && day <= pilot.until ? [] : [refuse('PILOT_NOT_OPEN', { date: day })];
  },
};
