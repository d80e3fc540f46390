import { federation, type Subgraph } from '../subgraphs/subgraph.ts';

/** Product `p<number>`; there is one for every number. */
function product(number: number) {
  return {
    id: `p${number}`,
    name: `Product ${number} of the long shelf`,
    price: 5 + (number % 400) / 4,
    weight: 100 + (number % 37) * 10,
    maker: { name: `Maker ${number % 21}`, country: ['CN', 'IE', 'DK'][number % 3] },
  };
}

export const products: Subgraph = {
  name: 'products',
  sdl: `${federation('key')}
    type Query { products(offset: Int!, first: Int!): [Product!]! }
    type Product @key(fields: "id") { id: ID! name: String! price: Float! weight: Int! maker: Maker! }
    type Maker { name: String! country: String! }`,
  resolvers: {
    Query: {
      products: (_: unknown, { offset, first }: { offset: number; first: number }) =>
        Array.from({ length: first }, (_each, index) => product(offset + index)),
    },
    Product: { __resolveReference: ({ id }: { id: string }) => product(Number(id.slice(1))) },
  },
};
