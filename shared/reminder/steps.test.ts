import { expect, test } from 'vitest';
import { parseSteps, stepOn } from './steps.ts';

test.each<[string, readonly number[] | undefined]>([
  ['90, 60, 30', [90, 60, 30]],
  ['1', [1]],
  ['730', [730]],
  ['731', undefined],
  ['8, 7, 6, 5, 4, 3, 2, 1', [8, 7, 6, 5, 4, 3, 2, 1]],
  ['9, 8, 7, 6, 5, 4, 3, 2, 1', undefined],
  ['30, 60', undefined],
  ['60, 60', undefined],
  ['90,60', undefined],
  ['090', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['', undefined],
])('%j are the steps %j', (text, steps) => {
  expect(parseSteps(text)).toEqual(steps);
});

/** 60 days before 2027-03-31 is 2027-01-30, 30 days before it 2027-03-01. */
test.each<[string, number | undefined]>([
  ['2026-12-30', undefined],
  ['2026-12-31', 90],
  ['2027-01-01', 90],
  ['2027-01-29', 90],
  ['2027-01-30', 60],
  ['2027-02-28', 60],
  ['2027-03-01', 30],
  ['2027-03-02', 30],
  ['2027-03-31', 30],
  ['2027-04-01', undefined],
])('on %s the step of 2027-03-31 is %s', (today, step) => {
  expect(stepOn(today, '2027-03-31', [90, 60, 30])).toBe(step);
});
