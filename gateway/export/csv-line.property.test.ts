import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '@hub/shared/testing/read-csv.ts';
import { csvLine, type Cell } from './csv-line.ts';

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom('"', ',', ';', '\n', '\r', '\t', "'", '甲', 'a', ' ', ...starts)).map((all) => all.join('')),
);
const cell = fc.oneof(text, fc.maxSafeInteger(), fc.boolean(), fc.constant(null));

test('what is written is read again, and no text in it begins like a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (lines) => {
      const read = readCsv(lines.map((line) => csvLine(line)).join(''));
      const isFormula = (value: Cell) => typeof value === 'string' && starts.some((start) => value.startsWith(start));
      const expected = lines.map((line) =>
        line.map((value) => (isFormula(value) ? `'${String(value)}` : String(value ?? ''))),
      );
      expect(read).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, readonly Cell[], string]>([
  ['numbers, also below zero, are numbers', [-3, 9007199254740991, 0], '-3,9007199254740991,0\r\n'],
  ['an empty cell is empty', [null, '', false], ',,false\r\n'],
  ['a formula is a text', ['=1+1', '-1', '@a', '＝1'], "'=1+1,'-1,'@a,'＝1\r\n"],
  [
    'quotes, commas, line ends and other separators are in quotes',
    ['a"b', 'a,b', 'a\nb', 'a;=b', 'a\t=b'],
    '"a""b","a,b","a\nb","a;=b","a\t=b"\r\n',
  ],
  ['Chinese stays as it is', ['示例药品（虚构）'], '示例药品（虚构）\r\n'],
])('%s', (_, cells, expected) => {
  expect(csvLine(cells)).toBe(expected);
});
