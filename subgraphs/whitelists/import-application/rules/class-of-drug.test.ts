import { expect, test } from 'vitest';
import { classOfDrug } from './class-of-drug.ts';

const known = new Map([
  ['氯巴占', 'PSYCHOTROPIC'],
  ['clobazam', 'PSYCHOTROPIC'],
]);

test.each<[string, string | null, string | null]>([
  ['氯巴占片', null, 'PSYCHOTROPIC'],
  ['Clobazam Tablets', null, 'PSYCHOTROPIC'],
  ['氯巴占', 'VACCINE', 'PSYCHOTROPIC'],
  ['伏索利肽', null, null],
  ['某疫苗', 'VACCINE', 'VACCINE'],
])('[R42] %s, of which the applicant says %s, is of the class %s', (name, said, expected) => {
  expect(classOfDrug(name, said, known)).toBe(expected);
});
