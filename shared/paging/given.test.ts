import { expect, test } from 'vitest';
import { given } from './given.ts';

test('a filter has what the caller gives a value, also a false or empty one', () => {
  expect(given({ kind: 'A', day: null, serious: false, none: undefined, count: 0, text: '' })).toStrictEqual({
    kind: 'A',
    serious: false,
    count: 0,
    text: '',
  });
});
