/** What a number of a customs declaration, 报关单号, says: where and in which year it was declared. */
export interface DeclarationNumber {
  /** The customs office, four digits; those of Beijing begin with 01. */
  office: string;
  year: number;
}

/**
 * Reads the number of a declaration for import: 18 digits, of which the first four are the customs office, the next four
 * the year, from 2000 to the one after this year, and the ninth is 1, as 0 is an export. `undefined` for any other text.
 */
export function readDeclarationNumber(text: string, thisYear: number): DeclarationNumber | undefined {
  const [, office, digits] = /^(\d{4})(\d{4})1\d{9}$/.exec(text) ?? [];
  const year = Number(digits);
  return office !== undefined && year >= 2000 && year <= thisYear + 1 ? { office, year } : undefined;
}
