import { dayOf } from '@hub/shared/time/day.ts';
import { timeInBeijing } from '@hub/shared/time/time-in-beijing.ts';
import { refuse } from '../refusals.ts';
import type { ApplicationCall } from './application-call.entity.ts';

/** Says on which days a call is open that is not open now. */
export function callNotOpen({ opensOn, closesOn, closedAt }: ApplicationCall, now: Date) {
  return refuse('CALL_NOT_OPEN', {
    date: dayOf(now),
    opensOn,
    closesOn: closesOn ?? undefined,
    closedAt: closedAt ? timeInBeijing(closedAt) : undefined,
  });
}
