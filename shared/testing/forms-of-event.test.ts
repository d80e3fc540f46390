import Type, { type TSchema } from 'typebox';
import { expect, test } from 'vitest';
import { event, nullable } from '../feed/event.ts';
import { formsWithoutSample } from './forms-of-event.ts';

const State = Type.Enum(['A', 'B']);
const Part = Type.Object({ state: State, note: Type.Optional(Type.String()) });

test.each<[form: string, schema: TSchema, shown: unknown[], missing: string[]]>([
  ['a plain field', Type.String(), ['a'], []],
  ['no sample at all', Type.String(), [], ['.it string']],
  ['each value of an enumeration', State, ['A'], ['.it "B"']],
  ['both truth values', Type.Boolean(), [true], ['.it false']],
  ['null', nullable(Type.Integer()), [1], ['.it null']],
  ['a value beside null', nullable(Type.Integer()), [null], ['.it integer']],
  ['the lack of an optional field', Type.Optional(State), ['A', 'B'], ['.it missing']],
  ['the presence of an optional field', Type.Optional(State), [undefined], ['.it "A"', '.it "B"']],
  ['an item of an array', Type.Array(Type.String()), [[]], ['.it[] string']],
  ['each value among the items', Type.Array(State), [['A']], ['.it[] "B"']],
  ['several forms in one sample', Type.Array(State), [['A', 'B']], []],
  ['fields of items', Type.Array(Part), [[{ state: 'A', note: '' }]], ['.it[].state "B"', '.it[].note missing']],
  ['fields of fields', Part, [{ state: 'B' }], ['.it.state "A"', '.it.note string']],
])('a sample must show %s', (_, schema, shown, missing) => {
  const tested = event({ publisher: 'a', name: 'Tested', version: 1, fields: { it: schema }, samples: [] });
  const samples = shown.map((it) => (it === undefined ? {} : { it }));
  expect(formsWithoutSample({ ...tested, samples })).toEqual(missing);
});
