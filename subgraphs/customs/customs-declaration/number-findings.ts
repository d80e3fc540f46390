import type { DeclarationNumber } from '@hub/shared/identifiers/declaration-number.ts';
import type { Finding } from '../finding/finding.ts';

const beijing = '01';

/** What is odd about the number of a declaration, and does not make it wrong: only its form is certain. */
export function numberFindings(
  number: string,
  { office, year }: DeclarationNumber,
  { declaredOn }: { declaredOn: string },
): Finding[] {
  const day = declaredOn.slice(0, 4);
  return [
    ...(office.startsWith(beijing)
      ? []
      : [{ code: 'DECLARED_ELSEWHERE', params: { number, customs: office } } as const]),
    ...(String(year) === day ? [] : [{ code: 'DECLARATION_YEAR_DIFFERS', params: { number, declaredOn } } as const]),
  ];
}
