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
/** Two levels of pages, for every pair of that many page-size variables. */
const byVariables = (count: number) => `query (${several(count, (index) => `$v${index}: Int`)}) {
  ${several(count, (outer) => `a${outer}: drugs(first: $v${outer}) { nodes { ${several(count, (inner) => `a${inner}: ${pages(`$v${inner}`, 'id')}`)} } }`)}
}`;
const ones = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, 1]));
/** Nested introspection lists, each under several aliases. */
const cascade = (aliases: number) => `{ __schema { ${several(aliases, (index) => `a${index}: types { ...A }`)} } }
  fragment A on __Type { ${several(aliases, (index) => `b${index}: fields { type { ...B } }`)} }
  fragment B on __Type { ${several(aliases, (index) => `c${index}: fields { type { ...C } }`)} }
  fragment C on __Type { ${several(aliases, (index) => `d${index}: fields { name }`)} }`;

test.each([
  ['three nested pages of 50', '{ drugs { nodes { lots { nodes { lots { nodes { id } } } } } } }', {}, false],
  [
    'four nested pages of 50',
    '{ drugs { nodes { lots { nodes { lots { nodes { lots { nodes { id } } } } } } } } }',
    {},
    true,
  ],
  ['two million rows', `{ drugs(first: 100) { nodes { ${pages('100', pages('200', 'id'))} } } }`, {}, false],
  ['slightly more', `{ drugs(first: 100) { nodes { ${pages('100', pages('201', 'id'))} } } }`, {}, true],
  [
    'small pages sized by a variable',
    `query ($n: Int) { drugs(first: 200) { nodes { ${pages('$n', pages('$n', 'id'))} } } }`,
    { n: 100 },
    false,
  ],
  [
    'large pages sized by a variable',
    `query ($n: Int) { drugs(first: 200) { nodes { ${pages('$n', pages('$n', 'id'))} } } }`,
    { n: 101 },
    true,
  ],
  [
    'large pages sized by a variable default',
    `query ($n: Int = 101) { drugs(first: 200) { nodes { ${pages('$n', pages('$n', 'id'))} } } }`,
    {},
    true,
  ],
  ['introspection, a few times', '{ a: __typename __schema { types { name } } __type(name: "A") { name } }', {}, false],
  ['the whole schema', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }), {}, false],
  ['nested introspection lists', cascade(1), {}, false],
  ['several of them side by side', cascade(4), {}, true],
  [
    'the same introspection field many times',
    `{ __schema { types { fields { type { fields { ${several(201, (index) => `a${index}: name`)} } } } } } }`,
    {},
    true,
  ],
  ['edges of nested pages', `{ ${edges('first: 200', edges('last: 100', edges('first: 100', 'id')))} }`, {}, false],
  ['slightly more edges', `{ ${edges('first: 200', edges('last: 101', edges('first: 100', 'id')))} }`, {}, true],
  [
    'edges sized by the argument that is not null',
    `{ ${edges('first: null, last: 200', edges('first: $n, last: 101', edges('first: 100', 'id')))} }`,
    { n: 1 },
    true,
  ],
  ['the maximum number of products of variables', byVariables(13), ones(13), false],
  ['more of them, whatever their sum', byVariables(14), ones(14), true],
  ['nested lists without paging', `{ one { ${deep(9)} } }`, {}, false],
  ['too many of them', `{ one { ${deep(10)} } }`, {}, true],
  [
    'many small branches side by side',
    `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: drugs { nodes { id } }`).join(' ')} }`,
    {},
    false,
  ],
  [
    'branches side by side with two million rows together',
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
    'branches sized by the same variable',
    `query ($n: Int) { drugs(first: $n) { nodes { a: ${pages('$n', pages('100', 'id'))} b: ${pages('$n', pages('101', 'id'))} } } }`,
    { n: 100 },
    true,
  ],
  ['too many levels, however few rows', chain(13), {}, true],
  [
    'lists hidden in fragments',
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
  ['the maximum number of fields', 9, false],
  ['more of them', 10, true],
  ['more than could ever be written out', 100, true],
])('fragments that double at every level: %s', (_, levels, refused) => {
  const fragments = Array.from(
    { length: levels },
    (__, level) => `fragment F${level} on Drug { a: self { ...F${level + 1} } b: self { ...F${level + 1} } }`,
  );
  const document = parse(`{ one { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Drug { id }`);
  expect(new OperationSize(document, schema).refusal({})?.code).toBe(refused ? 'OPERATION_TOO_LARGE' : undefined);
});

test('the schema can be queried no more than four times', () => {
  const asking = (times: number) => `{ ${several(times, (index) => `a${index}: __schema { types { name } }`)} }`;
  const refusals = [4, 5].map((times) => new OperationSize(parse(asking(times)), schema).refusal({})?.code);
  expect(refusals).toEqual([undefined, 'OPERATION_TOO_COMPLEX']);
});

test('a refusal states the size of the operation and the limits', () => {
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
