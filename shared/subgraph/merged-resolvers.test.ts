import { expect, test } from 'vitest';
import { mergedResolvers } from './merged-resolvers.ts';

const field = () => 1;

test('types that several nouns have resolvers for have all of them', () => {
  expect(mergedResolvers({ Query: { a: field }, Drug: { x: field } }, { Query: { b: field } })).toEqual({
    Query: { a: field, b: field },
    Drug: { x: field },
  });
});

test('a field with two resolvers is an error', () => {
  expect(() => mergedResolvers({ Drug: { x: field } }, { Drug: { x: field } })).toThrow('Two resolvers for Drug.x');
});
