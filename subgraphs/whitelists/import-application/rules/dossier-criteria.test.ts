import { expect, test } from 'vitest';
import { dossierCriteria, type DossierClaims, type DossierRules } from './dossier-criteria.ts';

const rules: DossierRules = {
  excludedClasses: ['VACCINE', 'PSYCHOTROPIC'],
  excludedInPrinciple: 'REFUSED',
  priorityRegions: ['EU', 'US', 'JP'],
};
const good: DossierClaims = {
  diseaseCodes: ['1-001'],
  inGuideline: false,
  excludedClass: null,
  marketedAbroad: ['US'],
  domesticStatus: 'NOT_REGISTERED',
  justification: null,
};
const unmet = (claims: Partial<DossierClaims>, changed: Partial<DossierRules> = {}) =>
  dossierCriteria({ ...good, ...claims }, { ...rules, ...changed })
    .filter(({ outcome }) => outcome !== 'MET')
    .map(({ code, outcome }) => `${code} ${outcome}`);

test.each<[string, Partial<DossierClaims>, string[]]>([
  ['[R38] a dossier that lacks nothing', {}, []],
  ['[R39] a drug that nobody produces', { domesticStatus: 'NOT_PRODUCED' }, []],
  ['[R39] a drug that cannot be produced again soon', { domesticStatus: 'NOT_SOON_AGAIN' }, []],
  ['[R39] a drug that can be had', { domesticStatus: 'AVAILABLE' }, ['NOT_AVAILABLE_HERE NOT_MET']],
  [
    '[R39] [R41] a drug that is marketed nowhere',
    { marketedAbroad: [] },
    ['MARKETED_ABROAD NOT_MET', 'PRIORITY_REGION NOT_MET'],
  ],
  ['[R41] a drug that is marketed elsewhere', { marketedAbroad: ['CA'] }, ['PRIORITY_REGION NOT_MET']],
  ['[R41] a drug that is marketed there, too', { marketedAbroad: ['CA', 'JP'] }, []],
  ['[R40] a drug of the guideline without a disease', { diseaseCodes: [], inGuideline: true }, []],
  ['[R40] a drug of neither', { diseaseCodes: [] }, ['RARE_DISEASE NOT_MET']],
  ['[R42] a drug of an excluded class', { excludedClass: 'PSYCHOTROPIC' }, ['NOT_EXCLUDED NOT_MET']],
  ['[D21] a drug of another class', { excludedClass: 'HORMONE' }, []],
  [
    '[D36] a drug of an excluded class, with a reason',
    { excludedClass: 'PSYCHOTROPIC', justification: '别无他法' },
    ['NOT_EXCLUDED NOT_MET'],
  ],
  [
    '[R38] an exception with a reason',
    { domesticStatus: 'AVAILABLE', diseaseCodes: [], marketedAbroad: [], justification: '别无他法' },
    ['MARKETED_ABROAD JUSTIFIED', 'NOT_AVAILABLE_HERE JUSTIFIED', 'RARE_DISEASE JUSTIFIED', 'PRIORITY_REGION NOT_MET'],
  ],
])('%s: %o', (_, claims, expected) => {
  expect(unmet(claims)).toEqual(expected);
});

test.each<[string | null, string[]]>([
  [null, ['NOT_EXCLUDED NOT_MET']],
  ['别无他法', ['NOT_EXCLUDED JUSTIFIED']],
])('[D36] where exceptions are allowed, an excluded class with the reason %s', (justification, expected) => {
  const claims = { excludedClass: 'VACCINE', justification };
  expect(unmet(claims, { excludedInPrinciple: 'JUSTIFIED' })).toEqual(expected);
});

test('[R38] every criterion but the priority holds in principle; a class is excluded outright unless a setting says so', () => {
  const kinds = (exclusion: DossierRules['excludedInPrinciple']) =>
    dossierCriteria(good, { ...rules, excludedInPrinciple: exclusion }).map(({ kind }) => kind);
  expect(kinds('REFUSED')).toEqual(['IN_PRINCIPLE', 'IN_PRINCIPLE', 'IN_PRINCIPLE', 'REQUIRED', 'PRIORITY']);
  expect(kinds('JUSTIFIED')).toEqual(['IN_PRINCIPLE', 'IN_PRINCIPLE', 'IN_PRINCIPLE', 'IN_PRINCIPLE', 'PRIORITY']);
});
