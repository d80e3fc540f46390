/** The cells of a text of comma-separated values (RFC 4180), line by line; throws if it is not one. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
    cell.lastIndex = at;
    const [whole, quoted, plain] = cell.exec(text)!;
    line.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    at += whole.length;
    const end = /,|\r\n/y;
    end.lastIndex = at;
    const separator = end.exec(text)?.[0];
    if (separator === undefined) throw new Error(`No cell ends at ${at}: ${text.slice(at, at + 50)}`);
    at += separator.length;
    if (separator === ',') continue;
    lines.push(line);
    line = [];
  }
  if (line.length > 0) throw new Error('The last line has no end');
  return lines;
}
