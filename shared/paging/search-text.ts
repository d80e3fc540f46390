/** A text as it is searched: what differs only in form, case or white space is the same, on every database. */
export function folded(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
      // By way of capitals: some letters have several small forms.
      .toUpperCase()
      .toLowerCase()
      // The one letter whose small form depends on where it stands.
      .replaceAll('ς', 'σ')
      .normalize('NFKC')
      .replaceAll(/\s+/gu, ' ')
  );
}

/** What a row with these names is found by, one name a line; stored beside them. */
export function searchText(...names: readonly string[]): string {
  return names.map((name) => folded(name)).join('\n');
}
