import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { expect, test } from 'vitest';
import { OperationSize } from './operation-size.ts';

const schema = buildSchema(`
  type Query { drugs(first: Int = 50): Page!  one: Drug  posts(first: Int, last: Int): Connection! }
  type Connection { edges: [Edge!]! nodes: [Post!]! }
  type Edge { node: Post! }
  type Post { id: ID! posts(first: Int, last: Int): Connection! }
  type Page { nodes: [Drug!]! pageInfo: Int }
  type Drug { id: ID! lots(first: Int): Page! steps: [Drug] self: Drug }
`);
const pages = (first: string, inner: string) => `lots(first: ${first}) { nodes { ${inner} } }`;
const deep = (levels: number) => Array.from({ length: levels }).reduce<string>((inner) => `steps { ${inner} }`, 'id');
const chain = (levels: number) =>
  `{ one { ${Array.from({ length: levels }).reduce<string>((inner) => pages('1', inner), 'id')} } }`;

const several = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const edges = (size: string, inner: string) => `posts(${size}) { edges { node { ${inner} } } }`;
/** Every page of two levels by each of so many variables. */
const byVariables = (count: number) => `query (${several(count, (index) => `$v${index}: Int`)}) {
  ${several(count, (outer) => `a${outer}: drugs(first: $v${outer}) { nodes { ${several(count, (inner) => `a${inner}: ${pages(`$v${inner}`, 'id')}`)} } }`)}
}`;
const ones = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, 1]));
/** Aliases of lists of the schema within each other. */
const cascade = (aliases: number) => `{ __schema { ${several(aliases, (index) => `a${index}: types { ...A }`)} } }
  fragment A on __Type { ${several(aliases, (index) => `b${index}: fields { type { ...B } }`)} }
  fragment B on __Type { ${several(aliases, (index) => `c${index}: fields { type { ...C } }`)} }
  fragment C on __Type { ${several(aliases, (index) => `d${index}: fields { name }`)} }`;

test.each([
  [
    'three pages of 50 within each other',
    '{ drugs { nodes { lots { nodes { lots { nodes { id } } } } } } }',
    {},
    false,
  ],
  ['four pages of 50', '{ drugs { nodes { lots { nodes { lots { nodes { lots { nodes { id } } } } } } } } }', {}, true],
  ['two million rows', `{ drugs(first: 100) { nodes { ${pages('100', pages('200', 'id'))} } } }`, {}, false],
  ['one page more', `{ drugs(first: 100) { nodes { ${pages('100', pages('201', 'id'))} } } }`, {}, true],
  [
    'small pages by a variable',
    `query ($n: Int) { drugs(first: 200) { nodes { ${pages('$n', pages('$n', 'id'))} } } }`,
    { n: 100 },
    false,
  ],
  [
    'large pages by a variable',
    `query ($n: Int) { drugs(first: 200) { nodes { ${pages('$n', pages('$n', 'id'))} } } }`,
    { n: 101 },
    true,
  ],
  [
    'large pages by the default of a variable',
    `query ($n: Int = 101) { drugs(first: 200) { nodes { ${pages('$n', pages('$n', 'id'))} } } }`,
    {},
    true,
  ],
  [
    'the schema, asked for a few times',
    '{ a: __typename __schema { types { name } } __type(name: "A") { name } }',
    {},
    false,
  ],
  ['the whole schema', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }), {}, false],
  ['lists of the schema within each other', cascade(1), {}, false],
  ['a few of them beside each other', cascade(4), {}, true],
  [
    'the same words of the schema many times',
    `{ __schema { types { fields { type { fields { ${several(201, (index) => `a${index}: name`)} } } } } } }`,
    {},
    true,
  ],
  [
    'edges of pages within pages',
    `{ ${edges('first: 200', edges('last: 100', edges('first: 100', 'id')))} }`,
    {},
    false,
  ],
  ['edges of one row more', `{ ${edges('first: 200', edges('last: 101', edges('first: 100', 'id')))} }`, {}, true],
  [
    'edges by the size that is not null',
    `{ ${edges('first: null, last: 200', edges('first: $n, last: 101', edges('first: 100', 'id')))} }`,
    { n: 1 },
    true,
  ],
  ['as many products of variables as can be added up', byVariables(13), ones(13), false],
  ['more of them, whatever they come to', byVariables(14), ones(14), true],
  ['lists without pages, within lists', `{ one { ${deep(9)} } }`, {}, false],
  ['too many of them', `{ one { ${deep(10)} } }`, {}, true],
  [
    'many small branches beside each other',
    `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: drugs { nodes { id } }`).join(' ')} }`,
    {},
    false,
  ],
  [
    'branches beside each other that come to two million rows together',
    `{ a: drugs(first: 100) { nodes { ${pages('100', pages('100', 'id'))} } } b: drugs(first: 100) { nodes { ${pages('100', pages('100', 'id'))} } } }`,
    {},
    false,
  ],
  [
    'one row more',
    `{ a: drugs(first: 100) { nodes { ${pages('100', pages('100', 'id'))} } } b: drugs(first: 100) { nodes { ${pages('100', pages('100', 'id'))} } } c: drugs(first: 1) { nodes { id } } }`,
    {},
    true,
  ],
  [
    'branches whose sizes one variable gives',
    `query ($n: Int) { drugs(first: $n) { nodes { a: ${pages('$n', pages('100', 'id'))} b: ${pages('$n', pages('101', 'id'))} } } }`,
    { n: 100 },
    true,
  ],
  ['too many levels, however small', chain(13), {}, true],
  [
    'what is hidden in fragments',
    `{ drugs { nodes { ...A } } } fragment A on Drug { lots { nodes { ...B } } } fragment B on Drug { lots { nodes { lots { nodes { id } } } } }`,
    {},
    true,
  ],
])('%s', (_, query, variables, refused) => {
  expect(new OperationSize(parse(query), schema).refusal(variables)?.code).toBe(
    refused ? 'OPERATION_TOO_LARGE' : undefined,
  );
});

test.each([
  ['as many fields as may be planned', 9, false],
  ['more of them', 10, true],
  ['so many that nobody could write them out', 100, true],
])('fragments that double at every level come to %s', (_, levels, refused) => {
  const fragments = Array.from(
    { length: levels },
    (__, level) => `fragment F${level} on Drug { a: self { ...F${level + 1} } b: self { ...F${level + 1} } }`,
  );
  const document = parse(`{ one { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Drug { id }`);
  expect(new OperationSize(document, schema).refusal({})?.code).toBe(refused ? 'OPERATION_TOO_LARGE' : undefined);
});

test('the schema is not gone through more than four times', () => {
  const asking = (times: number) => `{ ${several(times, (index) => `a${index}: __schema { types { name } }`)} }`;
  const refusals = [4, 5].map((times) => new OperationSize(parse(asking(times)), schema).refusal({})?.code);
  expect(refusals).toEqual([undefined, 'OPERATION_TOO_COMPLEX']);
});

test('a refusal says what the operation comes to beside what it may come to', () => {
  const query = `{ drugs(first: 200) { nodes { ${pages('200', pages('200', 'id'))} } } }`;
  expect(new OperationSize(parse(query), schema).refusal({})!.params).toEqual({
    rows: 8_000_000,
    maxRows: 2_000_000,
    fields: 7,
    maxFields: 2000,
    depth: 7,
    maxDepth: 25,
  });
});
