import type { EntityManager } from '@mikro-orm/core';
import { expect, test } from 'vitest';
import { refuse } from '../refusal/refuse.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { allAgainst, pass, type Condition, type GateTable } from './gate.ts';

const em = {} as EntityManager;
const asked: string[] = [];

/** A number must be at least so big. */
const atLeast = (least: number): Condition<number> => ({
  codes: ['NOT_FOUND'],
  clause: '–',
  async against(_, number) {
    asked.push(`at least ${least}`);
    await Promise.resolve();
    return number < least ? [refuse('NOT_FOUND', { kind: 'Box', id: `${least}` })] : [];
  },
});

/** Of some words, those that are short. */
const short: Condition<string[], string> = {
  codes: ['SHORT'],
  clause: '–',
  against: (_, words) => words.filter((word) => word.length < 3),
};

const table: GateTable<{ WIDE: Condition<number>; NARROW: Condition<number>; WORDS: Condition<string[], string> }> = {
  second: { NARROW: atLeast(2) },
  first: { WIDE: atLeast(1), NARROW: atLeast(1) },
  words: { WORDS: short },
  third: { NARROW: atLeast(3) },
};

/** The ids that an attempt to pass is refused with. */
const refused = async (gate: 'WIDE' | 'NARROW', number: number): Promise<unknown> => {
  try {
    return await pass(em, table, gate, number);
  } catch (error) {
    const { params, others } = error as Refusal;
    return [params, ...others.map((other) => other.params)].map(({ id }) => id);
  }
};

test('a gate asks the conditions of its own cells, all of them, in the order of the rows', async () => {
  asked.length = 0;
  expect(await refused('NARROW', 0)).toEqual(['2', '1', '3']);
  expect(asked).toEqual(['at least 2', 'at least 1', 'at least 3']);
  expect(await refused('NARROW', 2)).toEqual(['3']);
  expect(await refused('WIDE', 0)).toEqual(['1']);
});

test('what meets every condition passes', async () => {
  expect(await refused('NARROW', 3)).toBeUndefined();
  expect(await refused('WIDE', 1)).toBeUndefined();
});

test('a gate that refuses nothing says what does not meet its conditions', async () => {
  expect(await allAgainst(em, table, 'WORDS', ['a', 'word', 'is'])).toEqual(['a', 'is']);
});
