import { describe, expect, test } from 'vitest';
import { importAllowed, type ImportFacts, type ImportParties } from './import-allowed.ts';

const pilot = { from: '2024-09-14', until: '2026-09-13' };
const facts: ImportFacts = {
  day: '2025-06-01',
  pilot,
  lists: {
    INSTITUTION: new Map([
      ['hospital', []],
      ['other hospital', []],
    ]),
    DRUG: new Map([
      ['drug', ['hospital', 'delisted hospital']],
      ['other drug', ['other hospital']],
    ]),
    IMPORTER: new Map([['importer', []]]),
  },
  names: new Map([
    ['other hospital', '示例医院'],
    ['drug', '示例药'],
  ]),
};
const parties = { drugId: 'drug', importerId: 'importer', institutionId: 'hospital' };

const against = (known: ImportFacts, named: ImportParties) => importAllowed(known, named).map(({ code }) => code);

describe('the pilot period', () => {
  test.each([
    ['the day before the first', '2024-09-13', ['PILOT_NOT_OPEN']],
    ['the first day', '2024-09-14', []],
    ['the last day', '2026-09-13', []],
    ['the day after the last', '2026-09-14', ['PILOT_NOT_OPEN']],
  ])('[R6] on %s', (_, day, expected) => {
    expect(against({ ...facts, day }, parties)).toEqual(expected);
  });

  test('[R6] nothing is allowed before a period is known', () => {
    expect(against({ ...facts, pilot: undefined }, parties)).toEqual(['PILOT_NOT_OPEN']);
  });

  test('[R6] an extended period allows what the original one no longer does', () => {
    const extended = { ...pilot, until: '2028-09-13' };
    expect(against({ ...facts, pilot: extended, day: '2026-09-14' }, parties)).toEqual([]);
  });
});

test('refusals show the name with the id if the name is known', () => {
  const [notPermitted] = importAllowed(facts, { ...parties, institutionId: 'other hospital' });
  expect(notPermitted!.message).toBe(
    'Institution "示例医院" (other hospital) is not permitted to use drug "示例药" (drug).',
  );
  const [notListed] = importAllowed(facts, { ...parties, importerId: 'stranger' });
  expect(notListed!.message).toBe('Importer stranger is not on the white list.');
});

describe('the white lists', () => {
  const cases: [string, Partial<ImportParties>, string[]][] = [
    ['[R1] all three parties are listed', {}, []],
    ['[R2] the importer is not listed', { importerId: 'stranger' }, ['IMPORTER_NOT_LISTED']],
    ['[R2] the drug is not listed', { drugId: 'stranger' }, ['DRUG_NOT_LISTED', 'INSTITUTION_NOT_PERMITTED']],
    [
      '[R1] the institution is not listed, though the drug still names it',
      { institutionId: 'delisted hospital' },
      ['INSTITUTION_NOT_LISTED'],
    ],
    [
      '[R30] institution and drug are listed, but not as a pair',
      { institutionId: 'other hospital' },
      ['INSTITUTION_NOT_PERMITTED'],
    ],
    ['[R30] the pair the other way round', { drugId: 'other drug' }, ['INSTITUTION_NOT_PERMITTED']],
    ['[R2] stock not yet intended for an institution', { institutionId: undefined }, []],
    [
      '[R1] nobody is listed: everything wrong is reported',
      { drugId: 'x', importerId: 'y', institutionId: 'z' },
      ['IMPORTER_NOT_LISTED', 'DRUG_NOT_LISTED', 'INSTITUTION_NOT_LISTED', 'INSTITUTION_NOT_PERMITTED'],
    ],
  ];
  test.each(cases)('%s', (_, named, expected) => {
    expect(against(facts, { ...parties, ...named })).toEqual(expected);
  });

  test.each(['INSTITUTION', 'DRUG', 'IMPORTER'] as const)(
    '[R1] the other two lists do not replace the %s list',
    (kind) => {
      const without = { ...facts, lists: { ...facts.lists, [kind]: new Map() } };
      expect(against(without, parties)).toContain(`${kind}_NOT_LISTED`);
    },
  );
});
