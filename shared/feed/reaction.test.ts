import Type from 'typebox';
import { expect, test } from 'vitest';
import { testEvent } from '../testing/test-event.ts';
import { reaction } from './reaction.ts';

const Lent = testEvent('Lent', { bookId: Type.String(), to: Type.Enum(['ADULT', 'CHILD']) });
const clear = async () => {};

test('a reaction is to an event of its publisher, and parses what it reads of it', () => {
  const onLent = reaction({ event: Lent, reads: ['to'], apply: async () => {}, clear });
  expect([onLent.upstream, onLent.type]).toEqual(['upstream', 'Lent']);
  expect(onLent.parse({ to: 'CHILD' })).toEqual({ to: 'CHILD' });
  expect(() => onLent.parse({ bookId: 'b' })).toThrow('Lent of upstream does not parse');
});

test('a reaction compiles only if it uses fields that it reads, and reads fields that are declared', () => {
  const wrong = [
    // @ts-expect-error The field is not declared.
    () => reaction({ event: Lent, reads: ['borrower'], apply: async () => {}, clear }),
    reaction({
      event: Lent,
      reads: ['to'],
      // @ts-expect-error The field is not read, hence not checked.
      apply: async (_, { bookId }) => expect(bookId).toBeDefined(),
      clear,
    }),
    reaction({
      event: Lent,
      reads: ['to'],
      // @ts-expect-error The value is not among those of the field.
      applyAll: async (_, facts) => expect(facts.some(({ to }) => to === 'EVERYONE')).toBe(false),
      clear,
    }),
  ];
  expect(wrong).toHaveLength(3);
});
