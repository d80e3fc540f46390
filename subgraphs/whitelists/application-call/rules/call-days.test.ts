import { expect, test } from 'vitest';
import { isOpen, isOver, overlap } from './call-days.ts';

const at = (time: string) => new Date(`${time.replace(' ', 'T')}:00+08:00`);
const days = (opensOn: string, closesOn: string | null = null) => ({ opensOn, closesOn });

test.each<[string, string | null, string, boolean, boolean]>([
  ['2025-03-02', '2025-03-04', '2025-03-01 23:59', false, false],
  ['2025-03-02', '2025-03-04', '2025-03-02 00:00', true, false],
  ['2025-03-02', '2025-03-04', '2025-03-04 23:59', true, false],
  ['2025-03-02', '2025-03-04', '2025-03-05 00:00', false, true],
  ['2025-03-02', null, '2035-03-02 00:00', true, false],
])('[R10] a call from %s to %s is at %s open: %s, over: %s', (opensOn, closesOn, time, open, over) => {
  const call = days(opensOn, closesOn);
  expect([isOpen(call, at(time)), isOver(call, at(time))]).toEqual([open, over]);
  const closed = { ...call, closedAt: at('2025-03-01 12:00') };
  expect([isOpen(closed, at(time)), isOver(closed, at(time))]).toEqual([false, true]);
});

test.each([
  [days('2025-03-02', '2025-03-04'), days('2025-03-04', '2025-03-06'), true],
  [days('2025-03-02', '2025-03-04'), days('2025-03-05', '2025-03-06'), false],
  [days('2025-03-02', '2025-03-09'), days('2025-03-04', '2025-03-05'), true],
  [days('2025-03-02'), days('2025-03-05', '2025-03-06'), true],
  [days('2025-03-02'), days('2025-03-01', '2025-03-01'), false],
  [days('2025-03-02'), days('2025-03-09'), true],
])('%o and %o have a day in common: %s', (one, other, expected) => {
  expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
});
