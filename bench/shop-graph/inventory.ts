import { federation, type Subgraph } from '../subgraphs/subgraph.ts';

/** A product as the gateway sends it, with the fields required for `shipping` if that is selected. */
interface ProductReference {
  id: string;
  price?: number;
  weight?: number;
}

export const inventory: Subgraph = {
  name: 'inventory',
  sdl: `${federation('key', 'external', 'requires')}
    type Product @key(fields: "id") {
      id: ID!
      price: Float! @external
      weight: Int! @external
      inStock: Int!
      warehouse: String!
      shipping: Float! @requires(fields: "price weight")
    }`,
  resolvers: {
    Product: {
      inStock: ({ id }: ProductReference) => Number(id.slice(1)) % 50,
      warehouse: ({ id }: ProductReference) => `Hall ${Number(id.slice(1)) % 8}`,
      shipping: ({ price, weight }: ProductReference) => (price! > 50 ? 0 : weight! / 100),
    },
  },
};
