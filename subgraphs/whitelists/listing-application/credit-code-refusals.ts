import { checkCreditCode } from '@hub/shared/identifiers/credit-code.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { badInput, refuse } from '../refusals.ts';

/** Codes with a wrong last character exist: such a code must be confirmed with a reason (D20). */
export function creditCodeRefusals(creditCode: string, reason: string | null): Refusal[] {
  const check = checkCreditCode(creditCode);
  if (!check.isCode) return [badInput('creditCode', 'NOT_CREDIT_CODE')];
  if (check.isExpected || reason !== null) return [];
  return [refuse('CREDIT_CODE_DOUBTFUL', { code: creditCode, expected: check.expected })];
}
