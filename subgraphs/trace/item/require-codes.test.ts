import { expect, test } from 'vitest';
import { requireCodes } from './require-codes.ts';

const codes = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
const refused = (field: string) =>
  expect.objectContaining({ code: 'BAD_INPUT', params: expect.objectContaining({ field }) });

test('there are 1 to 1000 codes, each once', () => {
  requireCodes(codes(1000));
  expect(() => requireCodes([])).toThrow(refused('codes'));
  expect(() => requireCodes(codes(1001))).toThrow(refused('codes'));
  expect(() => requireCodes(['1', '2', '1'])).toThrow(refused('codes[2]'));
});
