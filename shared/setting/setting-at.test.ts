import { expect, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { newId } from '../id/new-id.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { Setting } from './setting.entity.ts';
import { settingAt, settingsAt, wholeNumber } from './setting-at.ts';

const limit = { key: 'limit', meaning: '', clause: 'R1', owner: 'A', initial: '7', parse: wholeNumber(99) };

test('[D1] a setting has the value of the day: its first one until it is changed, the last of those for one day', async () => {
  const database = await openDatabase({ url: 'sqlite::memory:', entities: [Setting], migrations: [] });
  await database.orm.schema.create();
  const em = database.orm.em.fork();
  const set = (line: number, value: string, validFrom: string, key = 'limit') =>
    em.insert(Setting, { id: newId(), line, key, value, validFrom, setBy: 'A', setAt: new Date(0), documentHash: '' });
  await set(1, '8', '2025-02-01');
  await set(2, '9', '2025-02-01');
  await set(3, '10', '2025-01-15');
  await set(4, '11', '2025-01-15', 'other');
  const on = (day: string) => settingAt(em, limit, day);
  expect([await on('2025-01-14'), await on('2025-01-15'), await on('2025-01-31'), await on('2025-02-01')]).toEqual([
    7, 10, 10, 9,
  ]);
  const both = { first: limit, other: { ...limit, key: 'other', initial: '1' } };
  expect(await settingsAt(em, both, '2025-01-14')).toEqual({ first: 7, other: 1 });
  const sent = await statementsDuring(async () =>
    expect(await settingsAt(em, both, '2025-02-01')).toEqual({ first: 9, other: 11 }),
  );
  expect(sent).toHaveLength(1);
  await database.close();
});

test.each([
  ['0', 0],
  ['3000', 3000],
  ['3001', undefined],
  ['007', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['', undefined],
  ['1e3', undefined],
])('%j is the whole number %s', (text, value) => {
  expect(wholeNumber(3000)(text)).toBe(value);
});
