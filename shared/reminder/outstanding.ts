import type { EntityManager } from '@mikro-orm/core';
import { settingAt } from '../setting/setting-at.ts';
import { addDays } from '../time/day.ts';
import { Reminder } from './reminder.entity.ts';
import type { Ending, ReminderRule } from './rule.ts';
import { stepOn } from './steps.ts';

/** What is to be done about the reminders of a kind. */
export interface Outstanding {
  due: readonly (Ending & { step: number })[];
  /** The ids of what was reminded of, and is not to end on that day any more, or is reminded of again. */
  over: readonly string[];
}

/** What reminders of a kind lack on a day. Of several steps whose days have come only the last is sent. */
export async function outstanding(em: EntityManager, rule: ReminderRule, today: string): Promise<Outstanding> {
  const { kind } = rule;
  const steps = await settingAt(em, rule.steps, today);
  const until = addDays(today, Math.max(...steps));
  const endings = await rule.endings(em, today, until);
  const sent = await em.find(Reminder, { kind, $or: [{ open: true }, { lastDay: { $gte: today } }] });
  const sentOf = Map.groupBy(sent, ({ subjectId, lastDay }) => `${subjectId} ${lastDay}`);
  const due = endings.flatMap((ending) => {
    const step = stepOn(today, ending.lastDay, steps);
    if (step === undefined) return [];
    // The steps may have been changed: none is sent after a later one.
    const isSent = sentOf.get(`${ending.id} ${ending.lastDay}`)?.some((each) => each.step <= step) ?? false;
    return isSent ? [] : [{ ...ending, step }];
  });
  const lastDays = new Map(endings.map(({ id, lastDay }) => [id, lastDay]));
  const again = new Set(due.map(({ id }) => id));
  // Of a last day after these days nothing is known: it was found by other steps, or by a clock that is ahead.
  const isOver = ({ subjectId, lastDay }: Reminder) => lastDay <= until && lastDays.get(subjectId) !== lastDay;
  const over = sent.filter((each) => each.open && (again.has(each.subjectId) || isOver(each)));
  return { due, over: [...new Set(over.map(({ subjectId }) => subjectId))] };
}
