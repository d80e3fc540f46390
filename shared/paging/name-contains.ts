import { raw } from '@mikro-orm/core';

/** Matches rows whose Chinese or English name contains the text, whatever its case; every row where none is given. */
export function nameContains(search: string | null | undefined) {
  if (!search) return {};
  // SQLite and MySQL escape wildcards differently; one that stands for any character finds what was asked for, and little more.
  const pattern = `%${search.toLowerCase().replaceAll(/[\\%]/g, '_')}%`;
  return {
    $or: [{ [raw('lower(name)')]: { $like: pattern } }, { [raw('lower(name_en)')]: { $like: pattern } }],
  };
}
