import { checkCreditCode } from '@hub/shared/identifiers/credit-code.ts';
import { documentHash } from './steps.ts';

/** A sealed document of a type. */
export const paper = (type: string, seal = 'OFFICIAL') => ({
  type,
  title: type,
  sha256: documentHash(type),
  pages: 3,
  seal,
});

/** An invented unified social credit code with the last character that its others need (D20). */
export function creditCode(first17: string): string {
  const check = checkCreditCode(`${first17}0`);
  if (!check.isCode) throw new Error(`${first17} begins no credit code.`);
  return `${first17}${check.expected}`;
}
