import Type from 'typebox';
import { describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { testClock } from '../testing/test-clock.ts';
import { toCloudEvent } from './cloud-event.ts';
import { dataOf, event, fact, nullable, type DataOf } from './event.ts';
import { factParser } from './fact-parser.ts';

const definition = {
  publisher: 'upstream',
  name: 'BookLent',
  fields: {
    bookId: Type.String(),
    to: Type.Enum(['ADULT', 'CHILD']),
    until: nullable(Type.String({ format: 'date' })),
    lentAt: Type.Optional(Type.String({ format: 'date-time' })),
    pages: Type.Array(Type.Integer()),
  },
  samples: [],
};
const BookLent = event({ ...definition, version: 1 });
type BookLent = DataOf<typeof BookLent>;
const lent: BookLent = { bookId: 'b', to: 'ADULT', until: null, pages: [1] };

describe('an event', () => {
  test('is called by its name in the log, and each later version by another', () => {
    expect(fact(BookLent, 'b', lent)).toEqual({ type: 'BookLent', subject: 'b', data: lent });
    expect(fact(event({ ...definition, version: 2 }), 'b', lent).type).toBe('BookLent.v2');
  });

  test('gives the data of its own facts, and of no others', () => {
    const stored = (type: string) =>
      toCloudEvent('upstream', { id: newId(), subject: 'b', position: 1, time: testClock(), type, data: lent });
    expect(dataOf(BookLent, stored('BookLent'))).toEqual(lent);
    expect(dataOf(BookLent, stored('BookLent.v2'))).toBeUndefined();
  });

  test('takes no facts but those with exactly its fields', () => {
    const { until: _, ...incomplete } = lent;
    const wrong = [
      // @ts-expect-error A field is missing.
      fact(BookLent, 'b', incomplete),
      // @ts-expect-error A value is not among those of its field.
      fact(BookLent, 'b', { ...lent, to: 'EVERYONE' }),
      // @ts-expect-error A field is null that never is.
      fact(BookLent, 'b', { ...lent, bookId: null }),
      // @ts-expect-error A field is not declared, which followers would get all the same.
      fact(BookLent, 'b', { ...lent, borrower: 'a name' }),
    ];
    expect(wrong).toHaveLength(4);
  });

  test('takes no samples but those with exactly its fields', () => {
    const fields = { to: Type.Enum(['ADULT', 'CHILD']) };
    const wrong = [
      // @ts-expect-error A value is not among those of its field.
      event({ ...definition, version: 1, fields, samples: [{ to: 'EVERYONE' }] }),
      // @ts-expect-error A field is not declared.
      event({ ...definition, version: 1, fields, samples: [{ to: 'ADULT', borrower: 'a name' }] }),
    ];
    expect(wrong).toHaveLength(2);
  });
});

describe('a parser of facts', () => {
  const parse = factParser(BookLent, ['to', 'until', 'lentAt', 'pages']);
  const read = { to: 'CHILD', until: '2024-02-29', lentAt: '2024-02-01T08:00:00.000Z', pages: [] };

  test('ignores fields that it does not read, whatever they are, and fields added later', () => {
    expect(parse({ ...read, bookId: 3, borrower: 'a name' })).toMatchObject(read);
    expect(parse({ ...read, until: null, lentAt: undefined })).toMatchObject({ until: null });
  });

  test.each([
    ['lack a field', { ...read, pages: undefined }, /'pages'/],
    ['have a value that is not among those of its field', { ...read, to: 'EVERYONE' }, /to must be equal/],
    ['have a field of another type', { ...read, pages: ['1'] }, /pages\/0 must be integer/],
    ['have a day that no calendar has', { ...read, until: '2024-02-30' }, /until must match format "date"/],
    ['have a time without its zone', { ...read, lentAt: '2024-02-01T08:00:00' }, /lentAt must match format/],
    ['are no object', null, /must be object/],
  ])('throws on facts that %s, and says which event of whom', (_, data, message) => {
    expect(() => parse(data)).toThrow(message);
    expect(() => parse(data)).toThrow(/^BookLent of upstream does not parse/);
  });
});
