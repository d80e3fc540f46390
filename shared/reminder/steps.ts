import { addDays } from '../time/day.ts';

/** Two years. */
const maxDays = 730;
const maxSteps = 8;

/** Days before a last day on which is reminded, as a setting has them: `90, 60, 30`, the most first. */
export function parseSteps(text: string): readonly number[] | undefined {
  if (!/^[1-9]\d{0,2}(, [1-9]\d{0,2})*$/.test(text)) return undefined;
  const steps = text.split(', ').map(Number);
  const isFalling = steps.every((days, index) => index === 0 || days < steps[index - 1]!);
  return isFalling && steps[0]! <= maxDays && steps.length <= maxSteps ? steps : undefined;
}

/**
 * The step that applies on a day: of those whose day has come, the one nearest to the last day. There is none before the
 * first of them, and none after the last day.
 */
export function stepOn(today: string, lastDay: string, steps: readonly number[]): number | undefined {
  if (today > lastDay) return undefined;
  const reached = steps.filter((days) => addDays(lastDay, -days) <= today);
  return reached.length > 0 ? Math.min(...reached) : undefined;
}
