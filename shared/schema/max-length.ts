/** The most characters that a text of each kind may have. Columns are made with the same numbers. */
export const maxLength = {
  id: 36,
  hash: 64,
  key: 64,
  /** Codes and numbers of things and documents. */
  code: 64,
  /** Codes of a catalogue. */
  shortCode: 8,
  /** The unit that a quantity counts in. */
  unit: 16,
  term: 64,
  name: 128,
  longName: 160,
  note: 255,
  prose: 4000,
  search: 160,
  /** The end of a page, which is the key of its last row. */
  pageEnd: 64,
} as const;

export type TextKind = keyof typeof maxLength;
