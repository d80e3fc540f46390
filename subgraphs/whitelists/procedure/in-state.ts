import { raw } from '@mikro-orm/core';
import { badInput } from '../refusals.ts';

/** Rows whose procedure is in a state. */
export function inState(state: string | null | undefined): object {
  if (!state) return {};
  const condition = (row: string) => `exists (select 1 from procedure_case c where c.id = ${row}.id and c.state = ?)`;
  return { [raw(condition, [state])]: [] };
}

/** Throws BAD_INPUT if a list is filtered by a state that none of its procedures has. */
export function requireState(
  state: string | null | undefined,
  ...procedures: readonly { states: readonly string[] }[]
): void {
  if (state && !procedures.some(({ states }) => states.includes(state))) throw badInput('state', 'UNKNOWN');
}
