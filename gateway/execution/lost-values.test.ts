import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { refuse } from '@hub/shared/refusal/refuse.ts';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@inaccessible", "@shareable"])';
const ids = ['1', '2', '3'];

const catalogue: TestSubgraph = {
  name: 'catalogue',
  sdl: `${link}
    type Query { products: [Product] }
    type Product @key(fields: "id") { id: ID! parts: [Part] }
    type Part { weight: Int! @inaccessible label: String }`,
  resolvers: {
    Query: { products: () => ids.map((id) => ({ id })) },
    Product: { parts: ({ id }: { id: string }) => [{ of: id }] },
    Part: {
      weight({ of }: { of: string }) {
        if (of === '2') throw new GraphQLError('weight lost', { extensions: { code: 'WEIGHT_LOST', field: 'weight' } });
        return 5;
      },
      label: () => 'part',
    },
  },
};

const accounts: TestSubgraph = {
  name: 'accounts',
  sdl: `${link} type Product @key(fields: "id") @key(fields: "code") { id: ID! code: ID @shareable cost: Int @inaccessible }`,
  resolvers: { Product: { __resolveReference: ({ id }: object & { id: string }) => ({ id, cost: 100 }) } },
};

const sales: TestSubgraph = {
  name: 'sales',
  sdl: `${link}
    type Product @key(fields: "id") { id: ID! cost: Int @external parts: [Part] @external
      price: Int @requires(fields: "cost") freight: Int @requires(fields: "parts { weight }") stock: Int }
    type Part { weight: Int! @external }`,
  resolvers: {
    Product: {
      price: ({ cost }: { cost: number | null }) => cost ?? 0,
      freight: ({ parts }: { parts: { weight: number }[] }) => parts.reduce((sum, { weight }) => sum + weight, 0),
      stock: () => 7,
    },
  },
};

const taxes: TestSubgraph = {
  name: 'taxes',
  sdl: `${link} type Product @key(fields: "id") { id: ID! price: Int @external tax: Int @requires(fields: "price") }`,
  resolvers: { Product: { tax: ({ price }: { price: number }) => price / 10 } },
};

const shelves: TestSubgraph = {
  name: 'shelves',
  sdl: `${link} type Product @key(fields: "code") { code: ID @shareable shelf: Int }`,
  resolvers: { Product: { __resolveReference: ({ code }: object & { code: string }) => ({ code, shelf: 4 }) } },
};

type Broken = (subgraph: string, body: string) => FormattedExecutionResult | undefined;

/** The result of a query while a subgraph responds like this: its products, and its errors by path. */
async function answer(query: string, broken: Broken = () => undefined) {
  const differential = Differential.of([catalogue, accounts, sales, taxes, shelves], broken);
  const { data, errors } = await differential.outcome({ query, variables: {} });
  const { products } = JSON.parse(data!) as { products: unknown };
  return { products, errors: errors.map(({ path, message }) => `${path!.join('.')}: ${message}`).sort(), raw: errors };
}

test('an error of a request affects only the entities that it was sent for', async () => {
  // The second product lacks a weight, so the rest of it is requested on its own.
  const { products, errors } = await answer('{ products { freight stock } }', (subgraph, body) =>
    subgraph === 'sales' && body.includes('freight') ? { data: null, errors: [{ message: 'down' }] } : undefined,
  );
  const lost = { freight: null, stock: null };
  expect(products).toEqual([lost, { freight: null, stock: 7 }, lost]);
  const down = ['0.freight', '0.stock', '2.freight', '2.stock'].map((place) => `products.${place}: down`);
  expect(errors).toEqual([...down, 'products.1.freight: weight lost'].sort());
});

test('nothing is computed from a null that an error without a path may have caused', async () => {
  const { products, errors } = await answer('{ products { price stock } }', (subgraph) =>
    subgraph === 'accounts'
      ? { data: { _entities: [{ cost: 100 }, { cost: null }, { cost: 0 }] }, errors: [{ message: 'cost lost' }] }
      : undefined,
  );
  expect(products).toEqual([100, null, 0].map((price) => ({ price, stock: 7 })));
  expect(errors).toEqual(['products.1.price: cost lost']);
});

test.each([['_entities', 9], ['nowhere']])(
  'an error at a path that does not exist is reported where it may have caused a null: %j',
  async (...path) => {
    const { errors } = await answer('{ products { stock } }', (subgraph) =>
      subgraph === 'sales'
        ? {
            data: { _entities: ids.map((id) => ({ stock: id === '1' ? null : 1 })) },
            errors: [{ message: 'odd', path }],
          }
        : undefined,
    );
    expect(errors).toEqual(ids.map((_, index) => `products.${index}.stock: odd`));
  },
);

test('also an error at a path that does not exist at the root', async () => {
  const path = ['nowhere'];
  const { products, errors } = await answer('{ products { stock } }', (subgraph) =>
    subgraph === 'catalogue' ? { data: { products: null }, errors: [{ message: 'odd', path }] } : undefined,
  );
  expect([products, errors]).toEqual([null, ['products: odd']]);
});

test('a refusal by a subgraph reaches what is computed from it in several steps', async () => {
  const { products, raw } = await answer('{ products { tax } }', (subgraph) => {
    if (subgraph === 'accounts') throw refuse('SUBGRAPH_UNAVAILABLE', { subgraph });
    return undefined;
  });
  expect(products).toEqual(ids.map(() => ({ tax: null })));
  expect(raw.map(({ extensions }) => extensions['code'])).toEqual(ids.map(() => 'SUBGRAPH_UNAVAILABLE'));
});

test('of several errors that lose a value, the first is reported', async () => {
  const errorsAt = (index: number) =>
    ['first', 'second'].map((which) => ({ message: `${which} of ${index}`, path: ['_entities', index, 'cost'] }));
  const { errors } = await answer('{ products { price } }', (subgraph) =>
    subgraph === 'accounts'
      ? { data: { _entities: ids.map(() => ({ cost: null })) }, errors: ids.flatMap((_, index) => errorsAt(index)) }
      : undefined,
  );
  expect(errors).toEqual(ids.map((_, index) => `products.${index}.price: first of ${index}`));
});

test('an error that nulls more than its own hidden field is reported there, without its details', async () => {
  const { products, raw } = await answer('{ products { freight parts { label } } }');
  expect(products).toEqual(ids.map((id) => (id === '2' ? { freight: null, parts: [null] } : expect.anything())));
  const atPart = raw.find(({ path }) => path!.includes('parts'));
  expect({ ...atPart!.toJSON() }).toEqual({ message: 'weight lost', path: ['products', 1, 'parts', 0] });
});

test('of an entity that one subgraph does not know, what others find by its key is null without an error', async () => {
  const { products, errors } = await answer('{ products { shelf } }', (subgraph) => {
    const entity = (code: string) => ({ __typename: 'Product', code });
    return subgraph === 'accounts' ? { data: { _entities: [entity('a'), null, entity('c')] } } : undefined;
  });
  expect({ products, errors }).toEqual({ products: [4, null, 4].map((shelf) => ({ shelf })), errors: [] });
});

test('a value nested too deeply to be copied is reported at as many places as any other failure', async () => {
  const stock = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
  const all = Array.from({ length: 30 }, () => ({ __typename: 'Product', id: '1' }));
  const { errors } = await answer('{ products { stock } }', (subgraph) =>
    subgraph === 'catalogue' ? { data: { products: all } } : { data: { _entities: [{ stock }] } },
  );
  expect(errors).toHaveLength(20);
});
