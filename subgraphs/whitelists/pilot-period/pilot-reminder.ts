import type { ReminderRule } from '@hub/shared/reminder/rule.ts';
import { members } from '../list-draft/rules/list-deliberation.ts';
import { settings } from '../setting/definitions.ts';
import { currentPeriod } from './pilot-period.load.ts';

/** The six members are reminded of the last day of the pilot (R6), after which they report on it (R7). */
export const pilotReminder: ReminderRule = {
  kind: 'PILOT_ENDS',
  clause: 'R6',
  text: '试点期间将届满',
  steps: settings.pilotReminderDays,
  async endings(em, today, until) {
    const period = await currentPeriod({ em });
    if (!period || period.until < today || period.until > until) return [];
    const owners = members.map((id) => ({ kind: 'AGENCY', id }) as const);
    return [{ id: period.id, lastDay: period.until, owners }];
  },
};
