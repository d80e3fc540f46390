import { dayOf } from '@hub/shared/time/day.ts';
import type { ApplicationCall } from '../application-call.entity.ts';

type CallDays = Pick<ApplicationCall, 'opensOn'> & Partial<Pick<ApplicationCall, 'closesOn' | 'closedAt'>>;

/** Whether no day is left on which one may apply: it was closed, or its last day is over. */
export function isOver({ closesOn, closedAt }: CallDays, now: Date): boolean {
  return (closedAt ?? null) !== null || (typeof closesOn === 'string' && closesOn < dayOf(now));
}

/** Whether one may apply at an instant (R10). A call without a last day stands open. */
export function isOpen(call: CallDays, now: Date): boolean {
  return call.opensOn <= dayOf(now) && !isOver(call, now);
}

/** Whether two calls have a day in common. */
export function overlap(one: CallDays, other: CallDays): boolean {
  const beginsBeforeEnd = ({ opensOn }: CallDays, { closesOn }: CallDays) => !closesOn || opensOn <= closesOn;
  return beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one);
}
