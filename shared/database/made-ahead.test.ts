import { setImmediate as afterIo } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { madeAhead } from './made-ahead.ts';

test('each is made once and taken once, in order', async () => {
  let made = 0;
  const take = madeAhead(() => (made += 1));
  expect(take()).toBe(1);
  expect(take()).toBe(2);
  await afterIo();
  expect(made).toBe(3);
  expect(take()).toBe(3);
  expect(take()).toBe(4);
});

test('one at most is made ahead', async () => {
  let made = 0;
  const take = madeAhead(() => (made += 1));
  for (let times = 0; times < 5; times += 1) take();
  await afterIo();
  await afterIo();
  expect(made).toBe(6);
});
