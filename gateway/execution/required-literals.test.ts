import { describe, expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';

const schema = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])
  scalar Decimal
  enum Colour { RED GREEN }
  input Range { from: Float, any: Decimal, inner: [Range!] }`;
const price = 'price(any: Decimal, range: Range, colour: Colour, id: ID, number: Float, count: Int): Int';

/** Fetches `total`, which requires `price` with these arguments, and returns the arguments that reached the subgraph. */
async function sentFor(argument: string, selected = 'total'): Promise<string[]> {
  const asked: string[] = [];
  const product = { __typename: 'Product', id: '1', price: 5 };
  const subgraphs = [
    {
      name: 'prices',
      sdl: `${schema} type Query { product: Product } type Product @key(fields: "id") { id: ID! ${price} }`,
      resolvers: { Query: { product: () => product } },
    },
    {
      name: 'totals',
      sdl: `${schema} type Product @key(fields: "id") {
        id: ID! ${price} @external total: Int @requires(fields: ${JSON.stringify(`price(${argument})`)}) }`,
      resolvers: { Product: { total: (given: { price: number }) => given.price + 1 } },
    },
  ];
  const differential = Differential.of(subgraphs, (subgraph, body) => {
    if (subgraph === 'prices') asked.push((JSON.parse(body) as { query: string }).query);
    return undefined;
  });
  const answer = await differential.own({ query: `{ product { ${selected} } }`, variables: {} });
  expect(answer).toMatchObject({ data: { product: { total: 6 } }, errorPaths: [] });
  return asked.flatMap((query) => [...query.matchAll(/price\((.*?)\)/g)].map(([, sent]) => sent!));
}

describe('a literal in the arguments of a required field reaches the subgraph as it was written', () => {
  test.each([
    'any:9007199254740993',
    'any:1.0',
    'any:-0',
    'any:1e400',
    'any:RED',
    'any:[RED 1.10{a:{b:GREEN}}]',
    'number:1.0',
    'number:12345678901234567890',
    'id:"12345678901234567890"',
    'id:"007"',
    'range:{any:1.0}',
    'range:{inner:[{from:1.50}{any:RED}]}',
  ])('%s', async (argument) => {
    expect(await sentFor(argument)).toEqual([argument]);
  });

  test('also next to other arguments of the client', async () => {
    const sent = await sentFor('any:1.0', 'total price(any: 1)');
    expect(sent.toSorted()).toEqual(['any:1', 'any:1.0']);
  });
});

test('a required field whose literals the planner preserves is fetched once with the same field of the client', async () => {
  const argument = 'colour:RED count:5 any:[1 1.5 "RED"]';
  expect(await sentFor(argument, `total price(${argument})`)).toEqual([argument]);
});
