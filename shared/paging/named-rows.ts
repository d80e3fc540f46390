import { raw } from '@mikro-orm/core';
import { ascending, descending } from './find-page.ts';
import { folded } from './search-text.ts';

/** For lists of named rows. */
export const byName = { NAME: ascending('name', 'id'), NAME_DESCENDING: descending('name', 'id') };

/** Matches rows with a name that contains the text, by their `searchText`; matches every row if it is empty. */
export function nameContains(search: string | null | undefined) {
  const text = folded(search ?? '').trim();
  // Unlike LIKE, instr has no wildcards and behaves the same on SQLite and MySQL.
  return text === '' ? {} : { [raw('instr(search_text, ?)', [text])]: { $gt: 0 } };
}
