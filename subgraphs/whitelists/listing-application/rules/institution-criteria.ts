import type { Criterion } from '@hub/shared/procedure/criterion.ts';
import type { InstitutionClaims } from '../listing-application.entity.ts';

/** Figures with which claims are compared (D1). */
export interface InstitutionThresholds {
  /** Registered cases must be more. */
  registeredCases: number;
  /** Visits of the last year must be more. */
  visits: number;
  /** Diseases of the last year must be as many or more. */
  diseases: number;
}

/** What the conditions of annex 1 find of an institution's claims. They report; people decide. */
export function institutionCriteria(claims: InstitutionClaims, thresholds: InstitutionThresholds): Criterion[] {
  const { registeredCases, visitsLastYear, uncoveredElsewhere } = claims;
  // Counted by the national catalogue (R14).
  const diseases = new Set(claims.diseaseCodesLastYear).size;
  const capability = { group: 'CAPABILITY', kind: 'ALTERNATIVE' } as const;
  const priority = (code: string, isMet: boolean): Criterion => ({
    code,
    clause: 'R17',
    kind: 'PRIORITY',
    claimed: String(isMet),
    outcome: met(isMet),
  });
  return [
    {
      code: 'REGISTERED_CASES',
      clause: 'R11',
      ...capability,
      claimed: String(registeredCases),
      threshold: `> ${thresholds.registeredCases}`,
      outcome: met(registeredCases > thresholds.registeredCases),
    },
    {
      code: 'VISITS_AND_DISEASES',
      clause: 'R12',
      ...capability,
      claimed: `${visitsLastYear}, ${diseases}`,
      threshold: `> ${thresholds.visits}, >= ${thresholds.diseases}`,
      outcome: met(visitsLastYear > thresholds.visits && diseases >= thresholds.diseases),
    },
    {
      code: 'NOT_COVERED_ELSEWHERE',
      clause: 'R13',
      ...capability,
      outcome: uncoveredElsewhere === null ? 'NOT_MET' : 'TO_BE_JUDGED',
    },
    {
      code: 'NO_MAJOR_SAFETY_EVENT',
      clause: 'R15',
      kind: 'REQUIRED',
      claimed: String(!claims.majorSafetyEventIn3Years),
      outcome: met(!claims.majorSafetyEventIn3Years),
    },
    { code: 'PURCHASE_CONDITIONS', clause: 'R16', kind: 'JUDGED', outcome: 'TO_BE_JUDGED' },
    priority('NETWORK_MEMBER', claims.networkMember),
    priority('NATIONAL_CENTRE', claims.nationalCentre),
    priority('INTERNATIONAL_PILOT', claims.internationalPilot),
  ];
}

const met = (isMet: boolean) => (isMet ? 'MET' : 'NOT_MET');
