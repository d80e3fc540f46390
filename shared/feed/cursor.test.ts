import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { appendFacts } from './append.ts';
import { encodeCursor, resolveCursor } from './cursor.ts';

describe.each(databases)('a cursor on %s', (dialect) => {
  let agency: TestAgency;
  let epoch: string;

  beforeAll(async () => {
    agency = await startTestAgency(dialect);
    const facts = [1, 2, 3].map((number) => ({ type: 'Happened', subject: `${number}`, data: {} }));
    await inTransaction(agency.database, (em) => appendFacts(em, facts, testClock()));
    ({ epoch } = await agency.agency.feed.head());
  });
  afterAll(() => agency.close());

  const resolve = (cursor: string | null | undefined) => resolveCursor(agency.agency.feed, cursor);

  test('leads back to its place, and says nothing to those who hold it', async () => {
    for (const after of [0, 1, 3]) {
      const cursor = encodeCursor(epoch, after);
      expect(cursor).toMatch(/^[\w-]+$/);
      expect(await resolve(cursor)).toEqual({ epoch, after });
    }
  });

  test('left out, means the first fact', async () => {
    expect(await resolve(undefined)).toEqual({ epoch, after: 0 });
    expect(await resolve(null)).toEqual({ epoch, after: 0 });
  });

  test('of another log, or from beyond the end of this one, is refused as expired', async () => {
    for (const cursor of [encodeCursor(crypto.randomUUID(), 1), encodeCursor(epoch, 4)]) {
      await expect(resolve(cursor)).rejects.toMatchObject({ code: 'CURSOR_EXPIRED', params: { cursor } });
    }
  });

  test('that this hub has never issued is refused as invalid', async () => {
    const text = (plain: string) => Buffer.from(plain).toString('base64url');
    const garbage = ['', '5', 'garbage', text(`${epoch}:`), text(`${epoch}:-1`), text(`${epoch}:1.5`), text(':1')];
    for (const cursor of garbage) {
      await expect(resolve(cursor)).rejects.toMatchObject({ code: 'CURSOR_INVALID', params: { cursor } });
    }
  });
});
