import { afterEach, expect, test, vi } from 'vitest';
import { newId } from './new-id.ts';

afterEach(() => vi.useRealTimers());

test('ids are version 7 UUIDs and increase, even within a millisecond', () => {
  const ids = Array.from({ length: 10_000 }, () => newId());
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
    true,
  );
  expectIncreasing(ids);
});

test('ids begin with their instant, and increase even if the clock is set back', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const late = Date.now() + 86_400_000;
  const idAt = (time: number) => {
    vi.setSystemTime(time);
    return newId();
  };
  const ids = [late, late + 1, late - 5000, late + 2].map(idAt);
  expectIncreasing(ids);
  expect(ids.map((id) => parseInt(id.replaceAll('-', '').slice(0, 12), 16) - late)).toEqual([0, 1, 1, 2]);
});

test('no two ids of a process share their random end', () => {
  const ends = Array.from({ length: 1000 }, () => newId().slice(-12));
  expect(new Set(ends).size).toBe(ends.length);
});

test('ids of a later millisecond do not begin to count where others ended', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const start = Date.now() + 2 * 86_400_000;
  const counts = Array.from({ length: 20 }, (_, index) => {
    vi.setSystemTime(start + index);
    return newId().slice(14, 23);
  });
  expect(new Set(counts).size).toBe(counts.length);
});

function expectIncreasing(ids: readonly string[]): void {
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
}
