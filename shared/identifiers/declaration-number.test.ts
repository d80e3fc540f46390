import { expect, test } from 'vitest';
import { readDeclarationNumber } from './declaration-number.ts';

test.each([
  ['011020241000123456', { office: '0110', year: 2024 }],
  ['012920251123456789', { office: '0129', year: 2025 }],
  ['220120001000000000', { office: '2201', year: 2000 }],
])('%s is the number of an import', (text, expected) => {
  expect(readDeclarationNumber(text, 2024)).toEqual(expected);
});

test.each([
  ['01102024100012345', '17 digits'],
  ['0110202410001234567', '19 digits'],
  ['011020240000123456', 'an export'],
  ['011020242000123456', 'neither import nor export'],
  ['011019991000123456', 'before 2000'],
  ['011020261000123456', 'after the next year'],
  ['01102024100012345X', 'a letter'],
  ['011020241000123456\n', 'a line break'],
  ['０11020241000123456', 'a full-width digit'],
])('%s is none: %s', (text) => {
  expect(readDeclarationNumber(text, 2024)).toBeUndefined();
});
