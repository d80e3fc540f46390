import { expect, test } from 'vitest';
import { isRegistrationNumber } from './registration-number.ts';

test.each([
  '国药准字HJ20140344',
  '国药准字SJ20240012',
  '国药准字ZC20200001',
  '国药准字H20160585',
  '国药准字J20160001',
  'H20160585',
  'BH20160585',
  'SC20150001',
])('%s is a number of a registration', (text) => {
  expect(isRegistrationNumber(text)).toBe(true);
});

test.each([
  ['of an unknown class', '国药准字X20210039'],
  ['with seven digits', '国药准字HJ2014034'],
  ['with nine digits', '国药准字H201605851'],
  ['of a class that does not come from abroad', '国药准字BJ20140344'],
  ['of a certificate of an unknown class', 'J20160585'],
  ['of an approval letter', '国药监药注函〔2024〕17号'],
  ['in lower case', '国药准字hj20140344'],
  ['with more around it', '（国药准字HJ20140344）'],
])('one %s is none', (_, text) => {
  expect(isRegistrationNumber(text)).toBe(false);
});
