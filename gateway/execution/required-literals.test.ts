import { describe, expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const schema = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])
  scalar Decimal
  enum Colour { RED GREEN }
  input Range { from: Float, any: Decimal, inner: [Range!] }`;
const signature = '(any: Decimal, range: Range, colour: Colour, id: ID, number: Float, count: Int): Int';
const price = `price${signature}`;
const cost = `cost${signature}`;
const box = 'box(count: Int): Box';

/**
 * Fetches fields of a product, of which `total` requires `price` with these arguments and `boxTotal` the `cost` of a box,
 * and returns the fields with arguments that were asked of the subgraph.
 */
async function sentFor(argument: string, selected: string): Promise<string[]> {
  const asked: string[] = [];
  const product = { __typename: 'Product', id: '1', price: 5, box: { cost: 7 } };
  const requires = (fields: string) => `@requires(fields: ${JSON.stringify(fields)})`;
  const subgraphs: TestSubgraph[] = [
    {
      name: 'prices',
      sdl: `${schema}
        type Query { product: Product }
        type Product @key(fields: "id") { id: ID! ${price} ${box} }
        type Box { ${cost} }`,
      resolvers: { Query: { product: () => product } },
    },
    {
      name: 'totals',
      sdl: `${schema}
        type Product @key(fields: "id") {
          id: ID! ${price} @external ${box} @external
          total: Int ${requires(`price(${argument})`)}
          boxTotal: Int ${requires(`box(count: 5) { cost(${argument}) }`)}
        }
        type Box { ${cost} @external }`,
      resolvers: {
        Product: {
          total: (given: { price: number }) => given.price,
          boxTotal: (given: { box: { cost: number } }) => given.box.cost,
        },
      },
    },
  ];
  const differential = Differential.of(subgraphs, (subgraph, body) => {
    if (subgraph === 'prices') asked.push((JSON.parse(body) as { query: string }).query);
    return undefined;
  });
  const answer = await differential.own({ query: `{ product { ${selected} } }`, variables: {} });
  expect(answer.errorPaths).toEqual([]);
  expect(Object.values((answer.data as { product: object }).product)).not.toContain(null);
  return asked.flatMap((query) => query.match(/\w+\(.*?\)/g)!).toSorted();
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
    expect(await sentFor(argument, 'total')).toEqual([`price(${argument})`]);
    expect(await sentFor(argument, 'boxTotal')).toEqual(['box(count:5)', `cost(${argument})`]);
  });

  test('next to other arguments of the client', async () => {
    expect(await sentFor('any:1.0', 'total price(any: 1)')).toEqual(['price(any:1)', 'price(any:1.0)']);
  });

  test('below a field that is fetched once with the same field of the client', async () => {
    const sent = await sentFor('any:1.0', 'boxTotal box(count: 5) { cost(any: 1) }');
    expect(sent).toEqual(['box(count:5)', 'cost(any:1)', 'cost(any:1.0)']);
  });
});

test('a required field whose literals the planner preserves is fetched once with the same field of the client', async () => {
  const argument = 'colour:RED count:5 any:[1 1.5 "RED" "5"]';
  expect(await sentFor(argument, `total price(${argument})`)).toEqual([`price(${argument})`]);
  const sent = await sentFor(argument, `boxTotal box(count: 5) { cost(${argument}) }`);
  expect(sent).toEqual(['box(count:5)', `cost(${argument})`]);
});
