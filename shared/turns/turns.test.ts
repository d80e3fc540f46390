import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { Turns } from './turns.ts';

const stays = new AbortController().signal;
const of = (id: string): Principal => ({
  subject: `user of ${id}`,
  organisation: { kind: 'IMPORTER', id },
  scopes: [],
});

/** Queues callers in this order and returns the order in which they get their turns. */
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

test('organisations alternate, however many turns each is waiting for', async () => {
  const order = await orderOf(new Turns(), ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1']);
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
});

test('a latecomer waits for at most one step of each other organisation', async () => {
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

test('everything else that is pending runs between two turns', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const steps = [1, 2, 3].map(async (step) => {
    await turns.take(undefined, stays);
    order.push(`step ${step}`);
    // A step includes the microtasks that it queues.
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

test('an aborted caller stops waiting and uses up no turn', async () => {
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
