import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { OperationSize } from './operation-size.ts';

const schema = buildSchema(`
  type Query { drugs(first: Int = 50): Page!  one: Drug }
  type Page { nodes: [Drug!]! pageInfo: Int }
  type Drug { id: ID! lots(first: Int): Page! steps: [Drug] self: Drug }
`);
const pages = (first: string, inner: string) => `lots(first: ${first}) { nodes { ${inner} } }`;
const deep = (levels: number) => Array.from({ length: levels }).reduce<string>((inner) => `steps { ${inner} }`, 'id');
const chain = (levels: number) =>
  `{ one { ${Array.from({ length: levels }).reduce<string>((inner) => pages('1', inner), 'id')} } }`;

test.each([
  [
    'three pages of 50 within each other',
    '{ drugs { nodes { lots { nodes { lots { nodes { id } } } } } } }',
    {},
    false,
  ],
  ['four pages of 50', '{ drugs { nodes { lots { nodes { lots { nodes { lots { nodes { id } } } } } } } } }', {}, true],
  ['a million rows', `{ drugs(first: 100) { nodes { ${pages('100', pages('100', 'id'))} } } }`, {}, false],
  ['one page more', `{ drugs(first: 100) { nodes { ${pages('100', pages('101', 'id'))} } } }`, {}, true],
  [
    'small pages by a variable',
    `query ($n: Int) { drugs(first: 100) { nodes { ${pages('$n', pages('$n', 'id'))} } } }`,
    { n: 100 },
    false,
  ],
  [
    'large pages by a variable',
    `query ($n: Int) { drugs(first: 100) { nodes { ${pages('$n', pages('$n', 'id'))} } } }`,
    { n: 101 },
    true,
  ],
  [
    'large pages by the default of a variable',
    `query ($n: Int = 101) { drugs(first: 100) { nodes { ${pages('$n', pages('$n', 'id'))} } } }`,
    {},
    true,
  ],
  [
    'the schema, asked for a few times',
    '{ a: __typename __schema { types { name } } __type(name: "A") { name } }',
    {},
    false,
  ],
  [
    'the schema, asked for many times',
    `{ ${Array.from({ length: 5 }, (_, index) => `a${index}: __schema { types { name } }`).join(' ')} }`,
    {},
    true,
  ],
  ['lists without pages, within lists', `{ one { ${deep(8)} } }`, {}, false],
  ['too many of them', `{ one { ${deep(9)} } }`, {}, true],
  [
    'many small branches beside each other',
    `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: drugs { nodes { id } }`).join(' ')} }`,
    {},
    false,
  ],
  [
    'branches beside each other that come to a million rows together',
    `{ a: drugs(first: 100) { nodes { ${pages('100', pages('50', 'id'))} } } b: drugs(first: 100) { nodes { ${pages('100', pages('50', 'id'))} } } }`,
    {},
    false,
  ],
  [
    'one row more',
    `{ a: drugs(first: 100) { nodes { ${pages('100', pages('50', 'id'))} } } b: drugs(first: 100) { nodes { ${pages('100', pages('50', 'id'))} } } c: drugs(first: 1) { nodes { id } } }`,
    {},
    true,
  ],
  [
    'branches whose sizes one variable gives',
    `query ($n: Int) { drugs(first: $n) { nodes { a: ${pages('$n', pages('50', 'id'))} b: ${pages('$n', pages('51', 'id'))} } } }`,
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
