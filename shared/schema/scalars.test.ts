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

describe('Date', () => {
  test.each(['2024-02-29', '1900-01-01', '2200-12-31'])('accepts %j', (day) => {
    expect(read(DateScalar, day)).toEqual([day, day]);
    expect(DateScalar.serialize(day)).toBe(day);
  });
  test.each([
    '0024-02-29',
    '1899-12-31',
    '2201-01-01',
    '2023-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '24-01-01',
    '2024-02-29T00:00:00Z',
    ' 2024-02-29',
    '2024/02/29',
    '',
    'today',
    20240229,
    null,
    ['2024-02-29'],
  ])('refuses %j', (value) => {
    expect(read(DateScalar, value)).toEqual(bad);
  });
});

describe('DateTime', () => {
  test.each([
    ['2024-02-29T16:00:00Z', '2024-02-29T16:00:00.000Z'],
    ['2024-03-01T00:00:00+08:00', '2024-02-29T16:00:00.000Z'],
    ['2024-02-29T16:00:00.1239Z', '2024-02-29T16:00:00.123Z'],
    ['1900-01-01T00:00:00+08:00', '1899-12-31T16:00:00.000Z'],
    ['2200-12-31T15:59:59.999Z', '2200-12-31T15:59:59.999Z'],
  ])('accepts %j', (text, utc) => {
    expect(read(DateTimeScalar, text)).toEqual([new Date(utc), new Date(utc)]);
    expect([DateTimeScalar.serialize(new Date(utc)), DateTimeScalar.serialize(text)]).toEqual([utc, utc]);
  });
  test.each([
    '0024-04-02T01:00:00Z',
    '1899-12-31T15:59:59.999Z',
    '2200-12-31T16:00:00Z',
    '2024-02-29',
    '2024-02-29T16:00:00',
    '2024-02-29T16:00Z',
    '2024-02-29 16:00:00Z',
    '2024-02-30T16:00:00Z',
    '2024-02-29T24:00:01Z',
    '2024-02-29T16:00:00+0800',
    '2024-02-29T16:00:00+25:00',
    'Thu Feb 29 2024',
    1709222400000,
    null,
  ])('refuses %j', (value) => {
    expect(read(DateTimeScalar, value)).toEqual(bad);
  });
});

describe('Cursor', () => {
  test('is any text; only its feed can decode it', () => {
    expect(read(CursorScalar, 'abc')).toEqual(['abc', 'abc']);
    expect(CursorScalar.serialize('abc')).toBe('abc');
    for (const value of [1, null, {}]) expect(read(CursorScalar, value)).toEqual(bad);
  });
});
