// The data of the test subgraphs.
export const brands = [
  { id: 'b1', name: 'Acme' },
  { id: 'b2', name: 'Globex' },
];
export const products = Array.from({ length: 6 }, (_, index) => ({
  __typename: index % 3 === 2 ? 'Bundle' : 'Product',
  id: `p${index + 1}`,
  sku: `sku-${index + 1}`,
  name: `Product ${index + 1}`,
  brand: brands[index % 2],
  weight: index === 4 ? null : (index + 1) * 10,
  price: (index + 1) * 1.5,
  size: (index + 1) * 100,
  volume: index + 1,
  oldName: `Old ${index + 1}`,
}));
export const users = Array.from({ length: 3 }, (_, index) => ({
  email: `u${index + 1}@example.org`,
  name: `User ${index + 1}`,
  age: 30 + index,
}));
export const reviews = Array.from({ length: 12 }, (_, index) => ({
  id: `r${index + 1}`,
  stars: (index % 5) + 1,
  body: index % 4 === 3 ? null : `Review ${index + 1}`,
  productId: products[index % 4]!.id,
  email: users[index % 3]!.email,
}));
export const media = [
  { __typename: 'Book', id: 'm1', title: 'A book', pages: 100 },
  { __typename: 'Film', id: 'm2', title: 'A film', minutes: 90 },
  { __typename: 'Book', id: 'm3', title: 'Another book', pages: null },
];
export const byId = (id: string) => products.find((product) => product.id === id) ?? null;
export const isProduct = (id: string) => byId(id)?.__typename === 'Product';
export const fail = (): never => {
  throw new Error('a resolver failed');
};
