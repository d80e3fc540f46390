import { expect, test } from 'vitest';
import { Refusal } from '../refusal/refusal.ts';
import { requireCodes, requireDocumentHash, requireQuantity, requireText } from './require-input.ts';

/** The code that input is refused with, and the field that it names. */
function answerTo(check: () => void): string {
  try {
    check();
    return 'passes';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.code, error.params['field']].filter(Boolean).join(' ');
  }
}

const hash = '0123456789abcdefABCDEF'.padEnd(64, '0');
const codes = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

test.each<[string, () => void, string]>([
  ['text', () => requireText({ name: '样品', opinion: 'x'.repeat(120) }), 'passes'],
  ['empty text', () => requireText({ name: '样品', opinion: '' }), 'BAD_INPUT opinion'],
  ['blank text', () => requireText({ name: ' \n　' }), 'BAD_INPUT name'],
  ['text that is too long', () => requireText({ name: 'x'.repeat(121) }), 'BAD_INPUT name'],
  ['longer text where that is allowed', () => requireText({ name: 'x'.repeat(121) }, 121), 'passes'],
  ['a quantity', () => requireQuantity(1), 'passes'],
  ['nothing', () => requireQuantity(0), 'QUANTITY_NOT_POSITIVE'],
  ['less than nothing', () => requireQuantity(-1), 'QUANTITY_NOT_POSITIVE'],
  ['a hash', () => requireDocumentHash('file', hash), 'passes'],
  ['part of a hash', () => requireDocumentHash('file', hash.slice(1)), 'BAD_INPUT file'],
  ['a hash with something behind it', () => requireDocumentHash('file', `${hash}\n`), 'BAD_INPUT file'],
  ['1000 codes', () => requireCodes(codes(1000)), 'passes'],
  ['no codes', () => requireCodes([]), 'BAD_INPUT codes'],
  ['1001 codes', () => requireCodes(codes(1001)), 'BAD_INPUT codes'],
  ['a code that stands twice', () => requireCodes(['1', '2', '1']), 'BAD_INPUT codes'],
])('%s', (_, check, answer) => {
  expect(answerTo(check)).toBe(answer);
});
