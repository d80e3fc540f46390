const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether a text is a unified social credit code, 统一社会信用代码 (GB 32100), and which last character it should have. */
export type CreditCodeCheck = { isCode: false } | { isCode: true; expected: string; isExpected: boolean };

/**
 * Checks the form and the last character. Codes with a wrong last character have really been issued: they are doubtful,
 * not invalid (D20).
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return { isCode: false };
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(text[index]!), 0);
  const expected = alphabet[(31 - (sum % 31)) % 31]!;
  return { isCode: true, expected, isExpected: text[17] === expected };
}
