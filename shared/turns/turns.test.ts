import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { Turns } from './turns.ts';

const stays = new AbortController().signal;
const of = (id: string): Principal => ({
  subject: `someone at ${id}`,
  organisation: { kind: 'IMPORTER', id },
  scopes: [],
});

/** Takes turns for callers in this order, and returns the order in which they get them. */
async function orderOf(turns: Turns, callers: readonly string[]): Promise<string[]> {
  const order: string[] = [];
  await Promise.all(
    callers.map(async (caller) => {
      await turns.take(of(caller[0]!), stays);
      order.push(caller);
    }),
  );
  return order;
}

test('organisations take turns with each other, however many each waits for', async () => {
  const order = await orderOf(new Turns(), ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']);
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
});

test('whoever comes later waits for no more than one step of each of the others', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const take = async (caller: string) => {
    await turns.take(of(caller[0]!), stays);
    order.push(caller);
  };
  const many = Array.from({ length: 20 }, (_, index) => take(`a${index}`));
  while (order.length < 5) await setImmediate();
  await take('b');
  expect(order.indexOf('b')).toBeLessThanOrEqual(6);
  await Promise.all(many);
});

test('everything else that has come in is dealt with between two turns', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const steps = [1, 2, 3].map(async (step) => {
    await turns.take(undefined, stays);
    order.push(`step ${step}`);
    // What the step leads to at once belongs to it.
    await Promise.resolve();
    order.push(`end of step ${step}`);
  });
  for (let turn = 1; turn <= 3; turn += 1) {
    await setImmediate();
    order.push(`others ${turn}`);
  }
  await Promise.all(steps);
  expect(order.join()).toBe(
    'step 1,end of step 1,others 1,step 2,end of step 2,others 2,step 3,end of step 3,others 3',
  );
});

test('whoever has gone away waits no longer and takes nobody’s turn', async () => {
  const turns = new Turns();
  const gone = new AbortController();
  const order: string[] = [];
  const left = [1, 2].map(() => turns.take(of('a'), gone.signal).then(() => order.push('left')));
  const others = ['b', 'c'].map((caller) => turns.take(of(caller), stays).then(() => order.push(caller)));
  gone.abort();
  await Promise.all(left);
  expect(order).toEqual(['left', 'left']);
  await setImmediate();
  expect(order).toEqual(['left', 'left', 'b']);
  await Promise.all(others);
  await turns.take(of('a'), gone.signal);
});
