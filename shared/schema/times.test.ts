import { expect, test } from 'vitest';
import { dayRefusal, instantRefusal } from './times.ts';

const reasonOf = (refusal: ReturnType<typeof dayRefusal>) => refusal?.params['reason'];

test.each(['2024-02-29', '1900-01-01', '2200-12-31'])('the day %j passes', (day) => {
  expect(dayRefusal('on', day)).toBeUndefined();
});

test.each([
  ['1899-12-31', 'BEFORE'],
  ['2201-01-01', 'AFTER'],
  ['0024-02-29', 'BEFORE'],
  ...['2023-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-1-1', '24-01-01'].map((day) => [day, 'NOT_DAY']),
  ...['2024-02-29T00:00:00Z', ' 2024-02-29', '2024/02/29', '', 'today'].map((day) => [day, 'NOT_DAY']),
])('the day %j is refused: %s', (day, reason) => {
  expect(reasonOf(dayRefusal('on', day))).toBe(reason);
});

test.each(['1899-12-31T16:00:00.000Z', '2200-12-31T15:59:59.999Z'])('the instant %j passes', (instant) => {
  expect(instantRefusal('at', new Date(instant))).toBeUndefined();
});

test.each([
  ['1899-12-31T15:59:59.999Z', 'BEFORE'],
  ['2200-12-31T16:00:00Z', 'AFTER'],
  ['never', 'NOT_INSTANT'],
])('the instant %j is refused: %s', (instant, reason) => {
  expect(reasonOf(instantRefusal('at', new Date(instant)))).toBe(reason);
});

test('a refusal names the field and the end of the range', () => {
  expect(dayRefusal('on', '1899-12-31')!.params).toMatchObject({ field: 'on', earliest: '1900-01-01' });
  expect(instantRefusal('at', new Date('2201-01-01'))!.params).toMatchObject({ field: 'at', latest: '2200-12-31' });
});
