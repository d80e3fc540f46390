import { expect, test } from 'vitest';
import { asEntered, lotMismatches } from './lot-mismatch.ts';

const [first, second] = ['2030-01-31', '2030-02-28'];
const a = { lotNumber: 'A', expiryDate: first };
const b = { lotNumber: 'B', expiryDate: second };
const otherA = { ...a, expiryDate: second };
const cold = { storageMin: 2, storageMax: 8 };
const cool = { storageMin: 2, storageMax: 15 };
const days = { known: first, given: second };
const daysBack = { known: second, given: first };

test.each([
  ['of new numbers', [a, b], [], []],
  ['of a known number, with its last day', [a], [a, b], []],
  ['of one number, with one last day', [a, b, a], [], []],
  ['of a known number, with another last day', [b, otherA], [a], [days]],
  ['of one number, with another last day than the first', [otherA, a, otherA, a], [], [daysBack, daysBack]],
  ['of a number in lower case', [otherA, { ...a, lotNumber: 'a' }], [], []],
  ['of a known number, with its range', [{ ...a, ...cold }], [{ ...a, ...cold }], []],
  ['of a known number, without a range', [a], [{ ...a, ...cold }], []],
  [
    'of a number whose range was not known',
    [
      { ...a, ...cold },
      { ...a, ...cold },
    ],
    [a],
    [],
  ],
  ['with another range', [{ ...a, ...cool }], [{ ...a, ...cold }], [{ known: '2 – 8 °C', given: '2 – 15 °C' }]],
  ['with another range than the first', [a, { ...a, ...cold }, { ...a, ...cool }], [], [{ given: '2 – 15 °C' }]],
])('packs %s', (_, entries, entered, wrong) => {
  const found = lotMismatches(entries, entered).map(({ code, params }) => ({ code, ...params }));
  expect(found).toMatchObject(wrong.map((each) => ({ code: 'LOT_MISMATCH', lot: 'A', ...each })));
  expect(found).toHaveLength(wrong.length);
});

test('a lot is what was said of it first', () => {
  const lots = asEntered([b, { ...a, ...cold }, { ...otherA, ...cool }], [a]);
  expect([...lots.values()]).toEqual([{ ...a, ...cold }, b]);
});
