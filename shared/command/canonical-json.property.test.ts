import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

/** The same value with the keys of all its objects in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

/** What is left of a value when an entry of an object that is null counts as absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  const present = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(present.map(([key, inner]) => [key, withoutNulls(inner)]));
}

test('the order of keys does not matter, and nothing but absent values is lost', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      const text = canonicalJson(plain);
      expect(canonicalJson(reversed(plain))).toBe(text);
      expect(JSON.parse(text)).toEqual(withoutNulls(plain));
    }),
  );
});

test('equal inputs are equal as text, however a client wrote them', () => {
  expect(canonicalJson({ b: [{ y: 1, x: null }], a: new Date(0), c: undefined })).toBe(
    '{"a":"1970-01-01T00:00:00.000Z","b":[{"y":1}]}',
  );
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});
