import type { Criterion } from '@hub/shared/procedure/criterion.ts';
import type { ImporterClaims } from '../listing-application.entity.ts';

/** Customs codes of the Tianzhu comprehensive bonded zone begin with this (R52). */
export const zonePrefix = '11116';

/** What the conditions of annex 3 find of an importer's claims on a day. They report; people decide. */
export function importerCriteria(claims: ImporterClaims, today: string): Criterion[] {
  const { customsCode, licence } = claims;
  const required = (code: string, clause: string, isMet: boolean): Criterion => ({
    code,
    clause,
    kind: 'REQUIRED',
    claimed: String(isMet),
    outcome: met(isMet),
  });
  const judged = (code: string, clause: string): Criterion => ({
    code,
    clause,
    kind: 'JUDGED',
    outcome: 'TO_BE_JUDGED',
  });
  return [
    {
      code: 'CUSTOMS_CODE',
      clause: 'R52',
      kind: 'REQUIRED',
      claimed: customsCode,
      threshold: `${zonePrefix}…`,
      // The sixth character is the kind of firm, 1 to 9; what others mean is not published.
      outcome: /^.{5}[1-9]/.test(customsCode) ? 'MET' : 'TO_BE_JUDGED',
    },
    {
      code: 'LICENCE_VALID',
      clause: 'R54',
      kind: 'REQUIRED',
      claimed: licence.validUntil,
      threshold: `>= ${today}`,
      outcome: met(licence.validUntil >= today),
    },
    judged('LICENCE_SCOPE', 'R54'),
    required('SEPARATE_AREA', 'R55', claims.separateArea),
    judged('MANAGEMENT_SYSTEMS', 'R56'),
    required('CODING', 'R57', claims.codingReady),
    judged('DELIVERY', 'R58'),
    judged('EXPERIENCE', 'R59'),
    required('NO_MAJOR_VIOLATION', 'R63', !claims.majorViolationIn2Years),
  ];
}

const met = (isMet: boolean) => (isMet ? 'MET' : 'NOT_MET');
