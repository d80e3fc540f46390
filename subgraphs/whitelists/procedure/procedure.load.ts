import { raw } from '@mikro-orm/core';

/** Rows whose procedure is in a state. */
export function inState(state: string | null | undefined): object {
  if (!state) return {};
  const condition = (row: string) => `exists (select 1 from procedure_case c where c.id = ${row}.id and c.state = ?)`;
  return { [raw(condition, [state])]: [] };
}
