import { raw } from '@mikro-orm/core';
import { folded } from './search-text.ts';

/** Matches rows one of whose names contains the text, by their `searchText`; every row where none is given. */
export function nameContains(search: string | null | undefined) {
  const sought = folded(search ?? '').trim();
  // Unlike LIKE, this has no wildcards, and is the same on SQLite and MySQL.
  return sought === '' ? {} : { [raw('instr(search_text, ?)', [sought])]: { $gt: 0 } };
}
