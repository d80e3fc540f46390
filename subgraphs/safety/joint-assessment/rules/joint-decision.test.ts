import { expect, test } from 'vitest';
import { jointDecision, type Decision } from './joint-decision.ts';

type Signature = { agency: string; decision: Decision };
const signed = (agency: string, decision: Decision): Signature => ({ agency, decision });

const cases: [string, Signature[], string][] = [
  ['nobody has signed', [], 'OPEN'],
  ['BJMPA alone', [signed('BJMPA', 'STOP_USE')], 'OPEN'],
  ['BJHC alone', [signed('BJHC', 'STOP_USE')], 'OPEN'],
  ['both for a stop-use', [signed('BJMPA', 'STOP_USE'), signed('BJHC', 'STOP_USE')], 'STOP_USE'],
  ['both, in the other order', [signed('BJHC', 'STOP_USE'), signed('BJMPA', 'STOP_USE')], 'STOP_USE'],
  ['both against a measure', [signed('BJMPA', 'NO_MEASURE'), signed('BJHC', 'NO_MEASURE')], 'NO_MEASURE'],
  ['the two do not agree', [signed('BJMPA', 'STOP_USE'), signed('BJHC', 'NO_MEASURE')], 'OPEN'],
  ['a third agency does not replace one of them', [signed('BJMPA', 'STOP_USE'), signed('CUSTOMS', 'STOP_USE')], 'OPEN'],
  [
    'a third agency does not block the two',
    [signed('TIANZHU', 'NO_MEASURE'), signed('BJMPA', 'STOP_USE'), signed('BJHC', 'STOP_USE')],
    'STOP_USE',
  ],
];

test.each(cases)('[R95] %s', (_, signatures, expected) => {
  expect(jointDecision(signatures)).toBe(expected);
});
