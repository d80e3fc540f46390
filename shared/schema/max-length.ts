/** Maximum length in characters of each kind of text. Columns are created with the same lengths. */
export const maxLength = {
  id: 36,
  hash: 64,
  key: 64,
  /** Codes and document numbers. */
  code: 64,
  /** Catalogue codes. */
  shortCode: 8,
  /** Units of quantities. */
  unit: 16,
  term: 64,
  name: 128,
  longName: 160,
  note: 255,
  prose: 4000,
  search: 160,
  /** A page's end cursor: the key of its last row. */
  pageEnd: 64,
} as const;

export type TextKind = keyof typeof maxLength;
