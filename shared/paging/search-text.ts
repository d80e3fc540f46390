/** Normalises a text for searching: Unicode form, case and white space are ignored, identically on every database. */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
      // Upper case first: some letters have several lower-case forms.
      .toUpperCase()
      .toLowerCase()
      // The only letter whose lower-case form depends on its position.
      .replaceAll('ς', 'σ')
      .normalize('NFKC')
      .replaceAll(/\s+/gu, ' ')
  );
}

/** The search text of a row, one name per line; stored beside the names. */
export function searchText(...names: readonly string[]): string {
  return names.map((name) => folded(name)).join('\n');
}
