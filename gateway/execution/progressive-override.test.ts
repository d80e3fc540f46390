import { describe, expect, test } from 'vitest';
import { composeSupergraph } from '../supergraph/compose.ts';
import { LoadedSupergraph } from '../supergraph/loaded-supergraph.ts';
import { Differential } from './differential/run-both.ts';
import { answerer, type TestSubgraph } from './differential/test-subgraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@override"])';
const reference = { __resolveReference: ({ id }: { id: string }) => ({ id }) };

const old: TestSubgraph = {
  name: 'old',
  sdl: `${link}
    type Query { product: Product }
    type Product @key(fields: "id") { id: ID! size: String weight: String never: String always: String moved: String }`,
  resolvers: {
    Query: { product: () => ({ id: '1' }) },
    Product: { ...reference, ...answers('old', 'size', 'weight', 'never', 'always', 'moved') },
  },
};

const renewed: TestSubgraph = {
  name: 'renewed',
  sdl: `${link}
    type Product @key(fields: "id") { id: ID!
      size: String @override(from: "old", label: "percent(25)") weight: String @override(from: "old", label: "percent(25)")
      moved: String @override(from: "old", label: "percent(0.5)")
      never: String @override(from: "old", label: "percent(0)") always: String @override(from: "old", label: "percent(100)") }`,
  resolvers: { Product: { ...reference, ...answers('renewed', 'size', 'weight', 'never', 'always', 'moved') } },
};

function answers(owner: string, ...fields: string[]) {
  return Object.fromEntries(fields.map((field) => [field, () => owner]));
}

const subgraphs = [old, renewed];
const sdl = composeSupergraph(subgraphs);

/** The graph with these numbers as its random draws, in order. */
function drawing(...numbers: number[]) {
  const left = [...numbers];
  const supergraph = new LoadedSupergraph(sdl, undefined, () => left.shift()!);
  const differential = new Differential(supergraph, new Map(subgraphs.map((each) => [each.name, answerer(each)])));
  return { supergraph, differential, left };
}

describe('a field moves to another subgraph by percentage', () => {
  test.each([0, 0.5, 1 - 2 ** -53])('0 is never and 100 always, for a draw of %d', async (number) => {
    const { data } = await drawing(number, number).differential.own({
      query: '{ product { never always } }',
      variables: {},
    });
    expect(data).toEqual({ product: { never: 'old', always: 'renewed' } });
  });

  test.each([
    [0.2499, 'renewed'],
    [0.25, 'old'],
    [0, 'renewed'],
  ])('25: with a draw of %d it is resolved by the %s subgraph', async (number, owner) => {
    const { data } = await drawing(number).differential.own({ query: '{ product { size weight } }', variables: {} });
    expect(data).toEqual({ product: { size: owner, weight: owner } });
  });

  test('each request draws once per label that it may depend on', async () => {
    const { supergraph, left } = drawing(0.1, 0.9, 0.9, 0.1, 0.1, 0.1);
    const { operation } = supergraph.prepare('query ($with: Boolean!) { product { size moved @include(if: $with) } }');
    const decided = [1, 2, 3].map(() => operation.decided({ with: true }).overrides);
    expect(decided.map((overrides) => [...overrides.values()])).toEqual([
      [true, false],
      [false, false],
      [true, false],
    ]);
    expect(left).toEqual([]);
  });

  test('it is planned once per outcome of the draws', () => {
    const { supergraph } = drawing(0.1, 0.9, 0.2, 0.8);
    const { operation } = supergraph.prepare('{ product { size } }');
    const [one, other, third, fourth] = [1, 2, 3, 4].map(() => operation.decided({}));
    expect(one).toBe(third);
    expect(other).toBe(fourth);
    expect(one).not.toBe(other);
  });

  test('nothing is drawn for an operation that depends on no label', () => {
    const { supergraph } = drawing();
    const plain = new LoadedSupergraph(composeSupergraph([old]), undefined, () => expect.fail('unexpected draw'));
    for (const query of ['{ product { id } }', '{ product { size } }'])
      expect(plain.prepare(query).operation.decided({}).overrides.size).toBe(0);
    expect(supergraph.prepare('{ product { never } }').operation).toBeDefined();
  });

  test('warming up another supergraph plans for the draws seen before', async () => {
    const { supergraph } = drawing(0.1);
    supergraph.prepare('{ product { size } }').operation.decided({});
    const next = drawing(0.2);
    await next.supergraph.warmLike(supergraph);
    const { operation } = next.supergraph.prepare('{ product { size } }');
    const [planned] = operation.decisions();
    expect([...planned!.overrides]).toEqual([['percent(25)', true]]);
    operation.decided({});
    expect(operation.decisions()).toHaveLength(1);
  });
});

describe('a supergraph is refused with a message of the gateway', () => {
  const withLabel = (label: string) => sdl.replaceAll('percent(25)', label);
  test.each([
    'beta',
    'percent(101)',
    'percent(1.123456789)',
    'percent(-1)',
    'percent( 5 )',
    'a percent(5)',
    'percent(5) a',
    '',
  ])('for the label "%s"', (label) => {
    expect(() => new LoadedSupergraph(withLabel(label))).toThrow(
      `@override with the label "${label}" is not supported; use percent(N) with N from 0 to 100`,
    );
  });

  test.each(['percent(0)', 'percent(100)', 'percent(7.12345678)', 'percent(05)'])('but not for %s', (label) => {
    expect(new LoadedSupergraph(withLabel(label)).sdl).toContain(label);
  });

  test('for @context', () => {
    const context = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@context", "@fromContext"])
      type Query { shop: Shop } type Shop @key(fields: "id") @context(name: "shop") { id: ID! unit: String part: Part }
      type Part @key(fields: "id") { id: ID! size(unit: String @fromContext(field: "$shop { unit }")): Int }`;
    expect(() => new LoadedSupergraph(composeSupergraph([{ name: 'shop', sdl: context }]))).toThrow(
      '@context is not supported; use @requires or arguments',
    );
  });
});
