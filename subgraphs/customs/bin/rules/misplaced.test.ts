import { expect, test } from 'vitest';
import { misplaced } from './misplaced.ts';

const cold = { binId: '1', code: 'B', rareDiseaseOnly: true, min: 2, max: 8 };

test.each([
  ['apart, without a range', null, null, {}, []],
  ['apart, in its range', 1, 9, {}, []],
  ['apart, in its range to both ends', 2, 8, {}, []],
  ['among others', 2, 8, { rareDiseaseOnly: false }, ['AREA_NOT_SEPARATE']],
  ['where it can become too cold', 2.1, 8, {}, ['OUT_OF_RANGE']],
  ['where it can become too warm', 2, 7.9, {}, ['OUT_OF_RANGE']],
  ['where it is always too warm', -25, -15, {}, ['OUT_OF_RANGE']],
  ['among others, where it is too warm', 2, 5, { rareDiseaseOnly: false }, ['AREA_NOT_SEPARATE', 'OUT_OF_RANGE']],
])('[R55] a lot %s', (_, storageMin, storageMax, area, codes) => {
  const refusals = misplaced({ lotNumber: 'A', storageMin, storageMax }, { ...cold, ...area });
  expect(refusals.map(({ code }) => code)).toEqual(codes);
});

test('[R55] says both ranges', () => {
  expect(misplaced({ lotNumber: 'A', storageMin: -25, storageMax: -15 }, cold)).toMatchObject([
    { params: { lot: 'A', bin: 'B', area: '2 – 8 °C', storage: '-25 – -15 °C' } },
  ]);
});
