import Type, { type TProperties, type TSchema } from 'typebox';
import { describe, expect, test } from 'vitest';
import { breakingChanges } from './breaking-changes.ts';

const { Array, Boolean, Enum, Integer, Null, Number, Object, Optional, String, Union, Unknown } = Type;

const changed = (before: TProperties, after: TProperties) =>
  breakingChanges({ Lent: { 1: Object(before) } }, { Lent: { 1: Object(after) } });
const one = (it: TSchema) => ({ it });

describe('a contract', () => {
  const schema = Object({ it: String() });

  test('may get events, and versions of events', () => {
    const lent = { Lent: { 1: schema } };
    expect(breakingChanges({}, lent)).toEqual([]);
    expect(breakingChanges(lent, lent)).toEqual([]);
    const more = { Lent: { 1: schema, 2: Object({ that: Integer() }) }, Returned: { 1: schema } };
    expect(breakingChanges(lent, more)).toEqual([]);
  });

  test('must not lose an event, nor a version once there is another', () => {
    const both = { Lent: { 1: schema, 2: schema }, Returned: { 1: schema } };
    expect(breakingChanges(both, { Lent: { 2: schema } })).toEqual([
      'Lent, version 1: has vanished, but its facts stay in the log',
      'Returned, version 1: has vanished, but its facts stay in the log',
    ]);
  });

  test('names every change', () => {
    const before = { Lent: { 1: Object({ a: String(), b: String() }), 2: schema } };
    const after = { Lent: { 1: Object({ b: Integer() }), 2: Object({ it: String(), c: String() }) } };
    expect(breakingChanges(before, after)).toEqual([
      'Lent, version 1: data.a was removed',
      'Lent, version 1: data.b is integer instead of string',
      'Lent, version 2: data.c is required, but older facts may lack it',
    ]);
  });
});

describe('without a new version', () => {
  test.each<[change: string, before: TProperties, after: TProperties]>([
    ['an optional field may be added', one(String()), { it: String(), that: Optional(String()) }],
    ['an optional field may be added to items', one(Array(Object({}))), one(Array(Object({ a: Optional(String()) })))],
    ['a field may become optional', one(String()), one(Optional(String()))],
    ['a field may become nullable', one(String()), one(Union([String(), Null()]))],
    ['a value may be added', one(Enum(['A', 'B'])), one(Enum(['C', 'B', 'A']))],
    ['a variant may be added', one(Union([String(), Null()])), one(Union([Null(), Integer(), String()]))],
    ['an enumeration may become any text', one(Enum(['A', 'B'])), one(String())],
    ['an integer may become any number', one(Integer()), one(Number())],
    ['a field may become anything', one(String()), one(Unknown())],
    ['a format may be dropped', one(String({ format: 'date' })), one(String())],
    ['a limit may be dropped', one(Integer({ minimum: 0 })), one(Integer())],
    ['a description may change', one(String({ description: 'a' })), one(String({ title: 'b' }))],
    ['fields may change places', { a: String(), b: Integer() }, { b: Integer(), a: String() }],
  ])('%s', (_, before, after) => {
    expect(changed(before, after)).toEqual([]);
  });

  test.each<[change: string, before: TProperties, after: TProperties, reported: RegExp]>([
    ['a field must not be removed', { it: String(), that: String() }, one(String()), /data.that was removed/],
    ['an optional field must not be removed', one(Optional(String())), {}, /data.it was removed/],
    ['a required field must not be added', {}, one(String()), /data.it is required/],
    ['a field must not become required', one(Optional(String())), one(String()), /data.it is required/],
    ['a type must not change', one(String()), one(Boolean()), /data.it is boolean instead of string/],
    ['a text must not become a number', one(String()), one(Number()), /data.it is number instead of string/],
    ['a number must not become an integer', one(Number()), one(Integer()), /data.it is integer instead of number/],
    ['a value must not be removed', one(Enum(['A', 'B'])), one(Enum(['A'])), /data.it may no longer be.*"B"/],
    ['the last value must not change', one(Enum(['A'])), one(Enum(['B'])), /data.it may be nothing but \["B"\]/],
    ['a text must not become an enumeration', one(String()), one(Enum(['A'])), /data.it may be nothing but \["A"\]/],
    ['texts must not become numbers', one(Enum(['A'])), one(Integer()), /data.it is integer instead of string/],
    ['null must not be forbidden', one(Union([String(), Null()])), one(String()), /data.it may no longer be.*null/],
    [
      'a variant must not be narrowed',
      one(Union([Number(), Null()])),
      one(Union([Integer(), Null()])),
      /no longer.*number/,
    ],
    ['a format must not be added', one(String()), one(String({ format: 'date' })), /data.it has another format/],
    ['a format must not change', one(String({ format: 'date' })), one(String({ format: 'time' })), /another format/],
    ['a limit must not be tightened', one(Integer({ minimum: 0 })), one(Integer({ minimum: 1 })), /another minimum/],
    [
      'other fields must not be forbidden',
      one(Object({})),
      one(Object({}, { additionalProperties: false })),
      /another/,
    ],
    ['items must not be narrowed', one(Array(Number())), one(Array(Integer())), /data.it\[\] is integer/],
    ['items must not lose a field', one(Array(Object({ a: Integer() }))), one(Array(Object({}))), /data.it\[\].a was/],
    ['inner fields must not be narrowed', one(Object({ a: Number() })), one(Object({ a: Integer() })), /data.it.a is/],
    ['a list must not become one value', one(Array(String())), one(String()), /data.it is string instead of array/],
  ])('%s', (_, before, after, reported) => {
    expect(changed(before, after)).toEqual([expect.stringMatching(reported)]);
  });
});
