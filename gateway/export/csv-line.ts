/** A value in a cell. */
export type Cell = string | number | boolean | null;

/** What spreadsheet programs take for the beginning of a formula, in half and in full width. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
/** A semicolon or a tab separates cells where a program is set to that. */
const needsQuotes = /[",;\t\r\n]/;

/** A line of comma-separated values (RFC 4180). No text in it is run as a formula. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map((cell) => textOf(cell)).join(',')}\r\n`;

function textOf(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
