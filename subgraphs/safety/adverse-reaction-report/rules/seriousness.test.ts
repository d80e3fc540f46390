import { describe, expect, test } from 'vitest';
import { isSerious, reportDueBy, type SeriousnessCriterion } from './seriousness.ts';

const criteria: SeriousnessCriterion[] = [
  'DEATH',
  'LIFE_THREATENING',
  'HOSPITALISATION',
  'DISABILITY',
  'CONGENITAL_ANOMALY',
  'OTHER_MEDICALLY_IMPORTANT',
];

describe('seriousness', () => {
  test.each(criteria)('[D5] %s alone makes a reaction serious', (criterion) => {
    expect(isSerious([criterion])).toBe(true);
  });

  test('[D5] a reaction that meets no criterion is not serious', () => {
    expect(isSerious([])).toBe(false);
  });
});

describe('the last day for the report, counted from the day of learning', () => {
  const cases: [string, SeriousnessCriterion[], string, string][] = [
    ['death: the same day', ['DEATH'], '2024-04-02', '2024-04-02'],
    ['death among other criteria: the same day', ['HOSPITALISATION', 'DEATH'], '2024-04-02', '2024-04-02'],
    ['serious: 15 days', ['LIFE_THREATENING'], '2024-04-02', '2024-04-17'],
    ['several criteria: 15 days', ['HOSPITALISATION', 'DISABILITY'], '2024-04-02', '2024-04-17'],
    ['serious, to a leap day', ['DISABILITY'], '2024-02-14', '2024-02-29'],
    ['serious, past the end of February', ['DISABILITY'], '2025-02-14', '2025-03-01'],
    ['other: 30 days, into the new year', [], '2024-12-15', '2025-01-14'],
    ['other: 30 days', [], '2024-04-02', '2024-05-02'],
  ];
  test.each(cases)('[D4] %s', (_, met, learnedOn, expected) => {
    expect(reportDueBy(met, learnedOn)).toBe(expected);
  });
});
