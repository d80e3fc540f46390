import { expect, test } from 'vitest';
import type { ImporterClaims } from '../listing-application.entity.ts';
import { importerCriteria } from './importer-criteria.ts';

const today = '2025-04-22';
const claims: ImporterClaims = {
  customsCode: '1111660001',
  customsFiling: 'BA-1（虚构）',
  licence: { number: 'L（虚构）', scope: ['CHEMICAL'], validUntil: today },
  separateArea: true,
  codingReady: true,
  majorViolationIn2Years: false,
};
const found = (changed: Partial<ImporterClaims>, outcome: string) =>
  importerCriteria({ ...claims, ...changed }, today)
    .filter((criterion) => criterion.outcome === outcome)
    .map(({ code }) => code);

test('what an importer claims meets every condition that figures decide', () => {
  expect(found({}, 'NOT_MET')).toEqual([]);
  expect(found({}, 'MET')).toEqual(['CUSTOMS_CODE', 'LICENCE_VALID', 'SEPARATE_AREA', 'CODING', 'NO_MAJOR_VIOLATION']);
});

test.each<[string, Partial<ImporterClaims>, string]>([
  ['[R54] a licence that is over', { licence: { ...claims.licence, validUntil: '2025-04-21' } }, 'LICENCE_VALID'],
  ['[R55] no separate area', { separateArea: false }, 'SEPARATE_AREA'],
  ['[R57] not ready to give each pack a code', { codingReady: false }, 'CODING'],
  ['[R63] a major violation in the last two years', { majorViolationIn2Years: true }, 'NO_MAJOR_VIOLATION'],
])('%s: %o does not meet %s', (_, changed, code) => {
  expect(found(changed, 'NOT_MET')).toEqual([code]);
});

test.each([
  ['[R54] whether the scope of the licence fits', 'LICENCE_SCOPE', 'R54'],
  ['[R56] its systems and rules of management', 'MANAGEMENT_SYSTEMS', 'R56'],
  ['[R58] its delivery', 'DELIVERY', 'R58'],
  ['[R59] its experience and ability', 'EXPERIENCE', 'R59'],
])('%s is left to people to judge: %s', (_, code, clause) => {
  const criterion = importerCriteria(claims, today).find((each) => each.code === code);
  expect(criterion).toEqual({ code, clause, kind: 'JUDGED', outcome: 'TO_BE_JUDGED' });
});
