import { wholeNumber, type SettingDefinition } from '@hub/shared/setting/setting-at.ts';

const number = (
  key: string,
  initial: number,
  clause: string,
  meaning: string,
  max = 1_000_000,
): SettingDefinition<number> => ({
  key,
  meaning,
  clause,
  owner: 'BJHC',
  initial: String(initial),
  parse: wholeNumber(max),
});

/** The rules of the white lists that an agency may change (D1, D24). */
export const settings = {
  registeredCases: number(
    'institution.registeredCases',
    3000,
    'R11',
    'Registered cases that an institution must have more than.',
  ),
  visits: number('institution.visits', 2000, 'R12', 'Visits of the last year that an institution must have more than.'),
  diseases: number(
    'institution.diseases',
    20,
    'R12',
    'Diseases of the last year that an institution must at least have.',
  ),
  objectionDays: number(
    'institution.objectionDays',
    0,
    'D24',
    'Days for objection between the publication of the institution list and its first day, up to 90.',
    90,
  ),
};
