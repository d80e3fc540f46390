import type { GraphQLResolverMap } from '@apollo/subgraph';
import type { GraphQLFieldResolver } from 'graphql';
import { brands, byId, fail, isProduct, media, products, reviews, users } from './shop-data.ts';
import type { TestSubgraph } from './test-subgraph.ts';

const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"@${name}"`).join(', ')}])`;

const catalogue: TestSubgraph = {
  name: 'catalogue',
  sdl: `${link('key', 'shareable', 'inaccessible')}
    type Query { product(id: ID!): Item  products(first: Int = 6): [Item!]!  search(text: String): [Found]!  matrix: [[Item]!]!  brands: [Brand!]!  fails: Int  failsHard: Int!  media: [Media!]! }
    type Mutation { rename(id: ID!, name: String!): Item  touch: Int! }
    interface Item { id: ID! sku: ID! name: String brand: Brand }
    type Product implements Item @key(fields: "id") @key(fields: "sku brand { id }") { id: ID! sku: ID! @shareable name: String brand: Brand! @shareable weight: Int price: Float size(unit: String = "mm"): Int volume(unit: String = "ml"): Int oldName: String similar: [Product] failing: String secret: String @inaccessible }
    type Bundle implements Item @key(fields: "id") { id: ID! sku: ID! name: String brand: Brand parts: [[Product!]!] }
    type Brand @key(fields: "id") @shareable { id: ID! name: String }
    union Found = Product | Bundle | Brand
    interface Media @key(fields: "id") { id: ID! title: String }
    type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
    type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int! }`,
  resolvers: {
    Query: {
      product: (_: unknown, { id }: { id: string }) => byId(id),
      products: (_: unknown, { first }: { first: number }) => products.slice(0, first),
      search: () => [products[0], null, products[2], brands[1], products[4]],
      matrix: () => [[products[0], null], [], [products[2], products[0]]],
      brands: () => brands,
      fails: fail,
      failsHard: fail,
      media: () => media,
    },
    Mutation: {
      rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...byId(id), name }),
      touch: () => 1,
    },
    Product: {
      __resolveReference: (ref: { id?: string; sku?: string }) =>
        products.find(({ id, sku }) => id === ref.id || sku === ref.sku) ?? null,
      size: ({ size }: { size: number }, { unit }: { unit: string }) => (unit === 'mm' ? size : size * 2),
      volume: ({ volume }: { volume: number }, { unit }: { unit: string }) => (unit === 'l' ? volume : volume * 1000),
      similar: () => [products[1], null, products[3]],
      failing: ({ id }: { id: string }) => (id === 'p2' ? fail() : 'fine'),
    },
    Bundle: {
      __resolveReference: ({ id }: { id: string }) => byId(id),
      parts: () => [[products[0], products[1]], [products[3]]],
    },
    Brand: { __resolveReference: ({ id }: { id: string }) => brands.find((brand) => brand.id === id) ?? null },
    Book: { __resolveReference: ({ id }: { id: string }) => media.find((each) => each.id === id) ?? null },
    Film: { __resolveReference: ({ id }: { id: string }) => media.find((each) => each.id === id) ?? null },
    Media: { __resolveReference: ({ id }: { id: string }) => media.find((each) => each.id === id) ?? null },
  },
};

const opinions: TestSubgraph = {
  name: 'opinions',
  sdl: `${link('key', 'shareable', 'external', 'provides', 'interfaceObject')}
    type Query { reviews(stars: Int): [Review!]!  topReview: Review  topMedia: Media }
    type Product @key(fields: "id") { id: ID! reviews(first: Int = 2): [Review!]! rating: Float }
    type Bundle @key(fields: "id") { id: ID! reviews(first: Int = 2): [Review!]! }
    type Review @key(fields: "id") { id: ID! stars: Int! body: String product: Product author: User @provides(fields: "name") }
    type User @key(fields: "email") { email: ID! name: String @external reviews: [Review!] }
    type Media @key(fields: "id") @interfaceObject { id: ID! ratings: [Int!]! best: Review }
    type Brand @key(fields: "id") @shareable { id: ID! name: String }`,
  resolvers: {
    Query: {
      reviews: (_: unknown, { stars }: { stars?: number }) =>
        reviews.filter((review) => stars === undefined || stars === null || review.stars === stars),
      topReview: () => reviews[4],
      topMedia: () => ({ id: 'm2' }),
    },
    Product: {
      reviews: ({ id }: { id: string }, { first }: { first: number }) =>
        reviews.filter(({ productId }) => productId === id).slice(0, first),
      rating: ({ id }: { id: string }) => (id === 'p3' ? null : 4.5),
    },
    Bundle: {
      reviews: ({ id }: { id: string }, { first }: { first: number }) =>
        reviews.filter(({ productId }) => productId === id).slice(0, first),
    },
    Review: {
      __resolveReference: ({ id }: { id: string }) => reviews.find((review) => review.id === id) ?? null,
      product: ({ productId }: { productId: string }) => (isProduct(productId) ? { id: productId } : null),
      author: ({ email }: { email: string }) => users.find((user) => user.email === email),
    },
    User: { reviews: ({ email }: { email: string }) => reviews.filter((review) => review.email === email) },
    Media: {
      ratings: ({ id }: { id: string }) => (id === 'm1' ? [1, 2] : [5]),
      best: ({ id }: { id: string }) => (id === 'm3' ? null : reviews[0]),
    },
  },
};

const shipping: TestSubgraph = {
  name: 'shipping',
  sdl: `${link('key', 'external', 'requires', 'override', 'shareable')}
    type Product @key(fields: "sku brand { id }") { sku: ID! @shareable brand: Brand! @shareable weight: Int @external price: Float @external size(unit: String = "mm"): Int @external volume(unit: String = "ml"): Int @external
      estimate(express: Boolean = false): Float @requires(fields: "weight price") parcel: Int @requires(fields: "size volume(unit: \\"l\\")") oldName: String @override(from: "catalogue") warehouse: Warehouse! }
    type Brand @key(fields: "id") @shareable { id: ID! name: String }
    type Warehouse @key(fields: "code") { code: ID! city: String! lost: Int! }
    type Query { warehouses: [Warehouse] }`,
  resolvers: {
    Query: { warehouses: () => [{ code: 'w1', city: 'Beijing', lost: 1 }, null, { code: 'w2', city: null, lost: 2 }] },
    Product: {
      estimate: ({ weight, price }: { weight: number | null; price: number }, { express }: { express: boolean }) =>
        weight === null || weight === undefined ? null : weight * price * (express ? 2 : 1),
      parcel: ({ size, volume }: { size: number; volume: number }) => size + volume,
      oldName: ({ sku }: { sku: string }) => `overridden ${sku}`,
      warehouse: ({ sku }: { sku: string }) => ({
        code: `w-${sku}`,
        city: 'Tianjin',
        lost: sku === 'sku-4' ? null : 0,
      }),
    },
  },
};

const people: TestSubgraph = {
  name: 'people',
  sdl: `${link('key', 'shareable')}
    type Query { me: User  users(emails: [ID!]): [User]! }
    type User @key(fields: "email") { email: ID! name: String @shareable age: Int friends: [User!] nickname: String! }`,
  resolvers: {
    Query: {
      me: () => users[0],
      users: (_: unknown, { emails }: { emails?: string[] }) =>
        (emails ?? users.map(({ email }) => email)).map(
          (wanted) => users.find(({ email }) => email === wanted) ?? null,
        ),
    },
    User: {
      __resolveReference: ({ email }: { email: string }) => users.find((user) => user.email === email) ?? null,
      friends: ({ email }: { email: string }) => users.filter((user) => user.email !== email),
      nickname: ({ email }: { email: string }) => (email.startsWith('u3') ? fail() : 'nick'),
    },
  },
};

/**
 * A supergraph that uses every federation feature at once: several and composite keys, `@requires`, `@provides`,
 * `@shareable`, `@override`, `@interfaceObject`, unions, interfaces, nested lists, nulls and errors wherever they are
 * allowed.
 */
export const shop: readonly TestSubgraph[] = [catalogue, opinions, shipping, people];

/**
 * The same graph as one schema in one process, executed by the reference implementation: it decides who is right where
 * the two executions differ.
 */
export const shopMonolith: GraphQLResolverMap<unknown> = {
  Query: {
    ...rootOf(catalogue),
    ...rootOf(opinions),
    ...rootOf(shipping),
    ...rootOf(people),
    topMedia: () => media[1],
  },
  Product: { ...fieldsOf(catalogue, 'Product'), ...fieldsOf(opinions, 'Product'), ...fieldsOf(shipping, 'Product') },
  Bundle: { ...fieldsOf(catalogue, 'Bundle'), ...fieldsOf(opinions, 'Bundle') },
  Review: {
    ...fieldsOf(opinions, 'Review'),
    product: ({ productId }: { productId: string }) => (isProduct(productId) ? byId(productId) : null),
  },
  User: { ...fieldsOf(opinions, 'User'), ...fieldsOf(people, 'User') },
  Book: fieldsOf(opinions, 'Media'),
  Film: fieldsOf(opinions, 'Media'),
};

type Fields = Record<string, GraphQLFieldResolver<unknown, unknown>>;

function fieldsOf({ resolvers }: TestSubgraph, type: string): Fields {
  const { __resolveReference: _reference, ...fields } = resolvers[type] as Fields;
  return fields;
}

function rootOf(subgraph: TestSubgraph): Fields {
  return fieldsOf(subgraph, 'Query');
}
