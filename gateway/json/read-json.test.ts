import { expect, test } from 'vitest';
import { seededRandom } from '../execution/differential/generate-operation.ts';
import { ExactNumber, withDoubles } from './exact-number.ts';
import { readJson } from './read-json.ts';

const runs = 5000;

/** A number in any JSON form, mostly zero digits. */
function anyNumber(random: () => number): string {
  const pick = (count: number) => Math.floor(random() * count);
  const digits = (max: number) => Array.from({ length: 1 + pick(max) }, () => '00001259'[pick(8)]).join('');
  const sign = random() < 0.3 ? '-' : '';
  const whole = random() < 0.3 ? '0' : `${1 + pick(9)}${random() < 0.2 ? '' : digits(20)}`;
  const fraction = random() < 0.5 ? `.${digits(20)}` : '';
  const exponent = random() < 0.3 ? `${['e', 'E', 'e+', 'E-'][pick(4)]}${digits(3)}` : '';
  return sign + whole + fraction + exponent;
}

test('every JSON number is written as it was read, wherever it occurs', () => {
  const random = seededRandom(1);
  const space = () => ['', ' ', '\n\t '][Math.floor(random() * 3)]!;
  for (let run = 0; run < runs; run += 1) {
    const number = anyNumber(random);
    for (const [open, close] of [
      ['{"a":', '}'],
      ['[', ']'],
      ['[1,', ',1]'],
      ['{"a":[{"b":', '}]}'],
    ] as const) {
      const written = JSON.stringify(readJson(`${open}${space()}${number}${space()}${close}`));
      expect(written).toBe(`${open}${number}${close}`);
    }
  }
});

test('a number that a double preserves is parsed as one', () => {
  const text =
    '{"a":[0,-1,1.5,0.000001,123456789012345,-0.25],"at":"2026-01-05T08:00:00.000Z","code":"81234567890123456789"}';
  expect(readJson(text)).toStrictEqual(JSON.parse(text));
  expect(readJson('{"a":0.5,"b":1.0}')).toStrictEqual({ a: 0.5, b: new ExactNumber('1.0') });
});

test('text inside a string that looks like a number stays a string', () => {
  const text = '{"a":"b:1.0, c","d":[",12345678901234567890,"]}';
  expect(readJson(text)).toStrictEqual(JSON.parse(text));
});

test('exact numbers become doubles on request, and nothing else changes', () => {
  const value = readJson('{"a":[{"b":1.0}],"__proto__":{"c":1e2},"d":"1.0"}');
  expect(withDoubles(value)).toStrictEqual(JSON.parse('{"a":[{"b":1}],"__proto__":{"c":100},"d":"1.0"}'));
  const plain = { a: [1] };
  expect(withDoubles(plain)).toBe(plain);
});
