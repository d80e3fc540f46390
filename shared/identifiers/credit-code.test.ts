import { expect, test } from 'vitest';
import { checkCreditCode } from './credit-code.ts';

test.each(['91350100M000100Y43', '91110113MA01ABC25N', '91110113MA01000670', '91110113MA0100411Y'])(
  '%s has the last character that its others give',
  (code) => {
    expect(checkCreditCode(code)).toEqual({ isCode: true, expected: code[17], isExpected: true });
  },
);

test('[D20] another last character is doubtful, and the expected one is named', () => {
  expect(checkCreditCode('91110113MA01ABC25M')).toEqual({ isCode: true, expected: 'N', isExpected: false });
});

test.each([
  ['of another length', '91110113MA01ABC25'],
  ['with a character that is not used', '91350100M000100Y4Z'],
  ['with lower case', '91110113ma01abc25n'],
  ['with a letter among the digits of the district', '9111A113MA01ABC25N'],
])('a text %s is no code', (_, text) => {
  expect(checkCreditCode(text)).toEqual({ isCode: false });
});
