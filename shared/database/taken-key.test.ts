import { defineEntity, p, UniqueConstraintViolationException } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, newTestDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { openDatabase, type Database } from './open-database.ts';
import { takenKey } from './taken-key.ts';
import { inTransaction } from './transaction.ts';

const ThingPart = defineEntity({
  name: 'ThingPart',
  tableName: 'thing_part',
  properties: {
    thing: p.string().length(8).primary(),
    part: p.integer().primary(),
    number: p.string().length(8).unique(),
    nameEn: p.string().length(8),
    dosageForm: p.string().length(8),
  },
  uniques: [{ properties: ['nameEn', 'dosageForm'] }],
});
/** Another table with the same columns, whose keys are not violated. */
const Another = defineEntity({
  name: 'Another',
  tableName: 'another',
  properties: { thing: p.string().length(8).primary(), number: p.string().length(8).unique() },
});
const first = { thing: 'a', part: 1, number: 'n', nameEn: 'x', dosageForm: 'y' };

describe.each(databases)('a duplicate key, on %s,', (dialect) => {
  let place: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    place = await newTestDatabase(dialect);
    database = await openDatabase({ url: place.url, entities: [Another, ThingPart], migrations: [] });
    await database.orm.schema.create();
    await database.orm.em.fork().insert(ThingPart, first);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  test.each([
    ['thing, part', { number: 'm', nameEn: 'z' }],
    ['number', { part: 2, nameEn: 'z' }],
    ['nameEn, dosageForm', { part: 2, number: 'm' }],
  ])('is reported after two retries: %s', async (key, other) => {
    let runs = 0;
    const attempt = inTransaction(database, async (em) => {
      runs += 1;
      await em.insert(ThingPart, { ...first, ...other });
    });
    await expect(attempt).rejects.toMatchObject({ code: 'KEY_TAKEN', params: { kind: 'ThingPart', key } });
    expect(runs).toBe(3);
  });

  test('is attributed to its own table, though another has one of the same name', async () => {
    await database.orm.em.fork().insert(Another, { thing: 'a', number: 'a' });
    const attempt = inTransaction(database, (em) => em.insert(Another, { thing: 'a', number: 'b' }));
    await expect(attempt).rejects.toMatchObject({ params: { kind: 'Another', key: 'thing' } });
  });

  test('that is free on the next attempt is no obstacle', async () => {
    let runs = 0;
    await inTransaction(database, async (em) => {
      runs += 1;
      await em.insert(ThingPart, { ...first, thing: runs < 3 ? 'a' : 'b', number: 'b', nameEn: 'b' });
    });
    expect(runs).toBe(3);
  });

  test.each([
    ["Duplicate entry 'a-1' for key 'thing_part.PRIMARY'", 'thing, part'],
    ["Duplicate entry 'n' for key 'thing_part.thing_part_number_unique'", 'number'],
  ])('is parsed from MySQL’s message too: %s', (message, key) => {
    const error = Object.assign(new Error(message), { sql: 'insert into `thing_part` (`thing`) values (1)' });
    const violation = new UniqueConstraintViolationException(error);
    expect(takenKey(violation, database.orm)).toEqual({ kind: 'ThingPart', key });
  });
});
