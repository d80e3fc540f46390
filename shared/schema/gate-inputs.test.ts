import { buildSchema, createSourceEventStream, graphql, parse, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { Refusal } from '../refusal/refusal.ts';
import { gateInputs } from './gate-inputs.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';

const directive = 'directive @text(kind: String!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION\n';
const sdl = `${directive}
  input Part { number: String! @text(kind: "code") parts: [Part!] }
  input ChangeInput { id: ID! @text(kind: "id") count: Int note: String @text(kind: "note") grid: [[ID]] @text(kind: "code") parts: [Part!] }
  scalar Date
  scalar DateTime
  input Stay { from: Date! at: [DateTime] }
  type Query { stay(stay: Stay): String thing(id: ID @text(kind: "id"), first: Int): String plain(first: Int): String share(least: Float, shares: [Float!]): String nested: Nested! }
  type Nested { things(after: ID @text(kind: "code")): String }
  type Mutation { change(input: ChangeInput!): String }
  type Subscription { changes(number: ID @text(kind: "code")): String }`;

const id = '01900000-0000-7000-8000-00000000000a';

/** A gated schema, and how often its resolvers were called. */
function gated(): { schema: GraphQLSchema; calls: () => number } {
  const schema = buildSchema(sdl);
  let calls = 0;
  const resolve = () => {
    calls += 1;
    return 'done';
  };
  for (const type of ['Query', 'Mutation', 'Nested'] as const) {
    const fields = (schema.getType(type) as ReturnType<GraphQLSchema['getQueryType']>)!.getFields();
    for (const field of Object.values(fields)) field.resolve = field.name === 'nested' ? () => ({}) : resolve;
  }
  schema.getSubscriptionType()!.getFields()['changes']!.subscribe = async function* () {
    yield { changes: resolve() };
  };
  // The hub's own scalars parse what the gate then asks about.
  for (const scalar of [DateScalar, DateTimeScalar])
    Object.assign(schema.getType(scalar.name)!, { parseValue: scalar.parseValue, parseLiteral: scalar.parseLiteral });
  return { schema: gateInputs(schema), calls: () => calls };
}

/** The refused fields of a response, each with the reason; `done` if there are none. */
async function answerTo(source: string, variableValues = {}) {
  const { schema, calls } = gated();
  const { errors } = await graphql({ schema, source, variableValues });
  if (!errors) return calls() > 0 ? 'done' : 'never called';
  expect([errors.length, calls()]).toEqual([1, 0]);
  return fieldsOf(errors[0]!.originalError);
}

const fieldsOf = (error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
  return [error, ...error.others].map(({ code, params }) => `${code} ${params['field']} ${params['reason']}`);
};

const change = async (input: object) =>
  answerTo('mutation ($input: ChangeInput!) { change(input: $input) }', { input });

test('valid and omitted texts pass', async () => {
  expect(await answerTo(`{ thing(id: "${id}", first: 1) }`)).toBe('done');
  expect(await answerTo('{ thing(id: null) plain(first: 1) }')).toBe('done');
  expect(await change({ id, count: 1, note: null, grid: [null, ['A', null]], parts: [{ number: '1' }] })).toBe('done');
});

test('an argument is named by its name, an input field by its path', async () => {
  expect(await answerTo('{ thing(id: "x") }')).toEqual(['BAD_INPUT id NOT_ID']);
  expect(await answerTo('{ nested { things(after: " ") } }')).toEqual(['BAD_INPUT after WHITE_SPACE_AROUND']);
  expect(await answerTo('{ thing(id: 5) }')).toEqual(['BAD_INPUT id NOT_ID']);
});

test('a number is finite, and of some size', async () => {
  for (const least of ['0', '-0.5', '1e9', '-1000000000', 'null'])
    expect(await answerTo(`{ share(least: ${least}) }`)).toBe('done');
  for (const least of ['1e400', '1000000000.5'])
    expect(await answerTo(`{ share(least: ${least}) }`)).toEqual(['BAD_INPUT least ABOVE']);
  expect(await answerTo('{ share(least: -1e400) }')).toEqual(['BAD_INPUT least BELOW']);
  expect(await answerTo('{ share(shares: [1, 1e400]) }')).toEqual(['BAD_INPUT shares[1] ABOVE']);
});

test('everything invalid is reported at once, at any depth', async () => {
  const parts = [{ number: '1' }, { number: '2 ', parts: [{ number: '' }] }];
  expect(await change({ id: id.toUpperCase(), note: ' ', grid: [['A'], ['B', 'C\n']], parts })).toEqual([
    'BAD_INPUT id NOT_ID',
    'BAD_INPUT note EMPTY',
    'BAD_INPUT grid[1][1] WHITE_SPACE_AROUND',
    'BAD_INPUT parts[1].number WHITE_SPACE_AROUND',
    'BAD_INPUT parts[1].parts[0].number EMPTY',
  ]);
});

test('a day and an instant that do not exist are refused like texts', async () => {
  const stay = { from: '2024-02-29', at: ['2024-02-29T16:00:00Z', null] };
  const ask = async (given: object) => answerTo('query ($stay: Stay) { stay(stay: $stay) }', { stay: given });
  expect(await ask(stay)).toBe('done');
  expect(await ask({ from: '2023-02-29', at: ['2024-02-29T16:00:00Z', 'noon'] })).toEqual([
    'BAD_INPUT stay.from NOT_DAY',
    'BAD_INPUT stay.at[1] NOT_INSTANT',
  ]);
  expect(await answerTo('{ stay(stay: { from: "1899-12-31" }) }')).toEqual(['BAD_INPUT stay.from BEFORE']);
});

test('a subscription passes the gate before it is opened', async () => {
  const { schema, calls } = gated();
  const open = (number: string) =>
    createSourceEventStream({ schema, document: parse(`subscription { changes(number: "${number}") }`) });
  const refused = await open('1 ');
  expect(refused).toMatchObject({ errors: [{ originalError: { code: 'BAD_INPUT', params: { field: 'number' } } }] });
  expect(calls()).toBe(0);
  expect(Symbol.asyncIterator in (await open('1'))).toBe(true);
});

test.each([
  ['no kind', 'type Query { thing(name: String): Int }'],
  ['an unknown kind', `${directive} type Query { thing(names: [String!] @text(kind: "toString")): Int }`],
  ['no kind, within an input', 'input I { name: ID! } type Query { thing(input: I): Int }'],
])('a text with %s keeps the subgraph from starting', (_, withoutKind) => {
  expect(() => gateInputs(buildSchema(withoutKind))).toThrow('No kind of text is declared for name');
});
