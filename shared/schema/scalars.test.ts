import { GraphQLError, Kind, type GraphQLScalarType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { CursorScalar, DateScalar, DateTimeScalar } from './scalars.ts';

/** The parsed value, from a variable and from a literal in the document. */
function read(scalar: GraphQLScalarType, value: unknown): unknown[] {
  const attempt = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error instanceof GraphQLError ? error.extensions['code'] : error;
    }
  };
  const literal = typeof value === 'string' ? { kind: Kind.STRING as const, value } : { kind: Kind.NULL as const };
  return [attempt(() => scalar.parseValue(value)), attempt(() => scalar.parseLiteral(literal))];
}

const bad = ['BAD_USER_INPUT', 'BAD_USER_INPUT'];

test.each([DateScalar, CursorScalar])('a %s is any text; the gate asks which', (scalar) => {
  for (const text of ['2024-02-29', 'abc']) expect(read(scalar, text)).toEqual([text, text]);
  expect(scalar.serialize('2024-02-29')).toBe('2024-02-29');
});

test.each([DateScalar, DateTimeScalar, CursorScalar])('a %s is nothing but text', (scalar) => {
  for (const value of [20240229, null, ['2024-02-29'], {}]) expect(read(scalar, value)).toEqual(bad);
});

describe('DateTime', () => {
  test.each([
    ['2024-02-29T16:00:00Z', '2024-02-29T16:00:00.000Z'],
    ['2024-03-01T00:00:00+08:00', '2024-02-29T16:00:00.000Z'],
    ['2024-02-29T16:00:00.1239Z', '2024-02-29T16:00:00.123Z'],
    ['1900-01-01T00:00:00+08:00', '1899-12-31T16:00:00.000Z'],
  ])('reads %j', (text, utc) => {
    expect(read(DateTimeScalar, text)).toEqual([new Date(utc), new Date(utc)]);
    expect([DateTimeScalar.serialize(new Date(utc)), DateTimeScalar.serialize(text)]).toEqual([utc, utc]);
  });

  test.each([
    '2024-02-29',
    '2024-02-29T16:00:00',
    '2024-02-29T16:00Z',
    '2024-02-29 16:00:00Z',
    '2024-02-30T16:00:00Z',
    '2024-02-29T24:00:01Z',
    '2024-02-29T16:00:00+0800',
    '2024-02-29T16:00:00+25:00',
    'Thu Feb 29 2024',
  ])('reads %j as no instant, which the gate refuses', (text) => {
    const none = new Date(Number.NaN);
    expect(read(DateTimeScalar, text)).toEqual([none, none]);
  });
});
