import { expect, test } from 'vitest';
import type { InstitutionClaims } from '../listing-application.entity.ts';
import { institutionCriteria } from './institution-criteria.ts';

const thresholds = { registeredCases: 3000, visits: 2000, diseases: 20 };
const none: InstitutionClaims = {
  registeredCases: 0,
  visitsLastYear: 0,
  diseaseCodesLastYear: [],
  uncoveredElsewhere: null,
  majorSafetyEventIn3Years: true,
  networkMember: false,
  nationalCentre: false,
  internationalPilot: false,
};
const met = (claims: Partial<InstitutionClaims>) =>
  institutionCriteria({ ...none, ...claims }, thresholds)
    .filter(({ outcome }) => outcome === 'MET')
    .map(({ code }) => code);
const diseases = (count: number) => Array.from({ length: count }, (_, index) => `1-${index}`);

test.each<[string, Partial<InstitutionClaims>, string[]]>([
  ['[R11] 3000 registered cases', { registeredCases: 3000 }, []],
  ['[R11] more registered cases', { registeredCases: 3001 }, ['REGISTERED_CASES']],
  ['[R12] 2000 visits', { visitsLastYear: 2000, diseaseCodesLastYear: diseases(20) }, []],
  ['[R12] 19 diseases', { visitsLastYear: 2001, diseaseCodesLastYear: diseases(19) }, []],
  ['[R12] more visits', { visitsLastYear: 2001, diseaseCodesLastYear: diseases(20) }, ['VISITS_AND_DISEASES']],
  ['[R15] no major safety event', { majorSafetyEventIn3Years: false }, ['NO_MAJOR_SAFETY_EVENT']],
  ['[R17] a network member', { networkMember: true }, ['NETWORK_MEMBER']],
  ['[R17] a national centre', { nationalCentre: true }, ['NATIONAL_CENTRE']],
  ['[R17] an international pilot', { internationalPilot: true }, ['INTERNATIONAL_PILOT']],
])('%s: %o meet %j', (_, claims, codes) => {
  expect(met(claims)).toEqual(codes);
});

test('[R13] [R16] what people must judge is left to them', () => {
  const judged = institutionCriteria({ ...none, uncoveredElsewhere: '某病' }, thresholds)
    .filter(({ outcome }) => outcome === 'TO_BE_JUDGED')
    .map(({ code }) => code);
  expect(judged).toEqual(['NOT_COVERED_ELSEWHERE', 'PURCHASE_CONDITIONS']);
});
