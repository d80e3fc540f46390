import type { CommandContext } from '@hub/shared/command/context.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { refuse } from '../refusals.ts';
import { currentPeriod } from './pilot-period.load.ts';

/** Throws PILOT_NOT_OPEN unless today is in the pilot period (R6, R9). */
export async function requirePilotOpen(context: CommandContext): Promise<void> {
  const today = dayOf(context.now);
  const period = await currentPeriod(context);
  if (!period || today < period.from || today > period.until) throw refuse('PILOT_NOT_OPEN', { date: today });
}
