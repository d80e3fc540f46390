import { expect, test } from 'vitest';
import type { StopUseScope } from '../stop-use.entity.ts';
import { stopsUse, type UseOfDrug } from './stops-use.ts';

const measures = {
  DRUG: { scope: 'DRUG', lotId: null, itemCode: null, institutionId: null },
  LOT: { scope: 'LOT', lotId: 'lot', itemCode: null, institutionId: null },
  ITEM: { scope: 'ITEM', lotId: null, itemCode: 'item', institutionId: null },
  INSTITUTION: { scope: 'INSTITUTION', lotId: null, itemCode: null, institutionId: 'hospital' },
} as const;

const cases: [StopUseScope, string, UseOfDrug, boolean][] = [
  ['DRUG', 'any pack anywhere', { lotId: 'lot', itemCode: 'item', institutionId: 'hospital' }, true],
  ['DRUG', 'stock without further details', {}, true],
  ['LOT', 'a pack of the lot', { lotId: 'lot', itemCode: 'another', institutionId: 'another' }, true],
  ['LOT', 'a pack of another lot', { lotId: 'another', itemCode: 'item', institutionId: 'hospital' }, false],
  ['LOT', 'stock of an unknown lot', { institutionId: 'hospital' }, false],
  ['ITEM', 'the pack', { lotId: 'another', itemCode: 'item' }, true],
  ['ITEM', 'another pack of its lot', { lotId: 'lot', itemCode: 'another' }, false],
  ['ITEM', 'stock of an unknown pack', {}, false],
  ['INSTITUTION', 'the drug there', { lotId: 'another', institutionId: 'hospital' }, true],
  ['INSTITUTION', 'the drug at another', { lotId: 'lot', itemCode: 'item', institutionId: 'another' }, false],
  ['INSTITUTION', 'stock for an unknown institution', {}, false],
];

test.each(cases)('[R96] [D11] a stop-use of scope %s, and %s', (scope, _, use, expected) => {
  expect(stopsUse(measures[scope], use)).toBe(expected);
});
