import { expect, test } from 'vitest';
import { isTraceCode } from './trace-code.ts';

test.each([
  ['20 digits that begin with 8', '81234567890123456789', true],
  ['only eights', '8'.repeat(20), true],
  ['19 digits', '8123456789012345678', false],
  ['21 digits', '812345678901234567890', false],
  ['another first digit', '71234567890123456789', false],
  ['a letter', '8123456789012345678X', false],
  ['full-width digits', '8１２３４５６７８９０１２３４５６７８９', false],
  ['a leading space', ' 81234567890123456789', false],
  ['a trailing line feed', '81234567890123456789\n', false],
  ['two codes', '81234567890123456789,81234567890123456780', false],
  ['nothing', '', false],
])('[R85] a trace code: %s', (_, code, expected) => {
  expect(isTraceCode(code)).toBe(expected);
});
