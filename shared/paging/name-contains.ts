import { raw } from '@mikro-orm/core';
import { folded } from './search-text.ts';

/** Matches rows with a name that contains the text, by their `searchText`; matches every row if it is empty. */
export function nameContains(search: string | null | undefined) {
  const text = folded(search ?? '').trim();
  // Unlike LIKE, instr has no wildcards and behaves the same on SQLite and MySQL.
  return text === '' ? {} : { [raw('instr(search_text, ?)', [text])]: { $gt: 0 } };
}
