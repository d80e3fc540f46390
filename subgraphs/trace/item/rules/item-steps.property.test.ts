import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPath, nextStates, statesBefore, type ItemState } from './item-steps.ts';

/** Every allowed step according to the plan; written out again to check the table. */
const steps: readonly (readonly [ItemState, ItemState])[] = [
  ['CODED', 'SCANNED_IN'],
  ['SCANNED_IN', 'SHELVED'],
  ['SHELVED', 'SCANNED_OUT'],
  ['SCANNED_OUT', 'RECEIVED'],
  ['SCANNED_OUT', 'QUARANTINED'],
  ['RECEIVED', 'USED'],
  ['SHELVED', 'RETURNED'],
  ['SCANNED_OUT', 'RETURNED'],
  ['RECEIVED', 'RETURNED'],
  ['QUARANTINED', 'RETURNED'],
  ['RETURNED', 'SCANNED_IN'],
];
const states = Object.keys(nextStates) as ItemState[];
const isStep = (from: ItemState, to: ItemState) => steps.some((step) => step[0] === from && step[1] === to);

/** A walk starting from coding: each number picks one of the possible steps, until there is none. */
const walks = fc.array(fc.nat(9), { maxLength: states.length }).map((choices) => {
  const walk: ItemState[] = ['CODED'];
  for (const choice of choices) {
    const open = steps.filter(([from]) => from === walk.at(-1));
    if (open.length > 0) walk.push(open[choice % open.length]![1]);
  }
  return walk;
});

describe('the path of a pack', () => {
  test('[R84] [R85] [R88] every walk starting from coding is a path', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        expect(isPath(walk)).toBe(true);
      }),
    );
  });

  test('[R85] no path contains an invalid step, whatever comes before and after it', () => {
    const state = fc.constantFrom(...states);
    fc.assert(
      fc.property(walks, state, fc.array(state, { maxLength: 3 }), (walk, to, rest) => {
        fc.pre(!isStep(walk.at(-1)!, to));
        expect(isPath([...walk, to, ...rest])).toBe(false);
      }),
    );
  });

  test.each(states.filter((state) => state !== 'CODED'))('[R85] no path begins with %s', (state) => {
    expect(isPath([state])).toBe(false);
  });

  test('[R84] every state can be reached from coding', () => {
    const reached = new Set<ItemState>(['CODED']);
    for (const state of reached) for (const next of nextStates[state]) reached.add(next);
    expect([...reached].sort()).toEqual([...states].sort());
  });

  test('a used pack takes no further step', () => {
    expect(states.filter((state) => nextStates[state].length === 0)).toEqual(['USED']);
  });

  test.each(states)('[R85] a command that leads to %s accepts only packs in the states before it', (to) => {
    expect(statesBefore(to)).toEqual(states.filter((from) => isStep(from, to)));
  });
});
