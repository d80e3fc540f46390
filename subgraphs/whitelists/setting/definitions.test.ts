import { expect, test } from 'vitest';
import { settings } from './definitions.ts';

const { dossiersSince, excludedClasses, excludedInPrinciple, namesOfClasses, priorityRegions } = settings;

test.each<[string, readonly string[] | undefined]>([
  ['VACCINE', ['VACCINE']],
  ['VACCINE, NARCOTIC', ['VACCINE', 'NARCOTIC']],
  ['VACCINE,NARCOTIC', undefined],
  ['VACCINE, VACCINE', undefined],
  ['vaccine', undefined],
  ['', undefined],
])('[D21] [R41] %j are the classes and regions %j', (text, expected) => {
  expect(excludedClasses.parse(text)).toEqual(expected);
  expect(priorityRegions.parse(text)).toEqual(expected);
});

test.each<[string, [string, string][] | undefined]>([
  ['氯巴占=PSYCHOTROPIC', [['氯巴占', 'PSYCHOTROPIC']]],
  [
    '氯巴占=PSYCHOTROPIC, a b=VACCINE',
    [
      ['氯巴占', 'PSYCHOTROPIC'],
      ['a b', 'VACCINE'],
    ],
  ],
  ['氯巴占', undefined],
  ['=PSYCHOTROPIC', undefined],
  ['氯巴占=psychotropic', undefined],
  ['氯巴占=PSYCHOTROPIC,clobazam=PSYCHOTROPIC', undefined],
  ['', undefined],
])('[R42] %j are the names %j', (text, expected) => {
  expect(namesOfClasses.parse(text)).toEqual(expected && new Map(expected));
});

test.each<[string, string | undefined]>([
  ['2024-09-14', '2024-09-14'],
  ['2024-02-30', undefined],
  ['yesterday', undefined],
])('[R33] %j is the day %s', (text, expected) => {
  expect(dossiersSince.parse(text)).toBe(expected);
});

test.each([
  ['REFUSED', 'REFUSED'],
  ['JUSTIFIED', 'JUSTIFIED'],
  ['ALLOWED', undefined],
])('[D36] %j is what happens to excluded classes: %s', (text, expected) => {
  expect(excludedInPrinciple.parse(text)).toBe(expected);
});

test('[R41] [R42] [R33] each has a value from the beginning', () => {
  for (const { initial, parse } of Object.values(settings)) expect(parse(initial)).toBeDefined();
});
