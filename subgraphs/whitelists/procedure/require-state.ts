import { badInput } from '../refusals.ts';

/** Throws BAD_INPUT if a list is filtered by a state that its procedure does not have. */
export function requireState(state: string | null | undefined, { states }: { states: readonly string[] }): void {
  if (state && !states.includes(state)) throw badInput('state', 'UNKNOWN');
}
