import { federation, type Subgraph } from '../subgraphs/subgraph.ts';

const reviewsOfProduct = 4;
/** The number of neighbouring products that share reviewers; each reviews each product once or twice. */
export const shelf = 12;
const usersOfShelf = 3;

/** Review `r<product>-<index>`. */
function review(product: number, index: number) {
  return {
    id: `r${product}-${index}`,
    rating: 1 + ((product + index) % 5),
    body: `Opinion ${index} on product ${product}: used it for a while, told everyone at home about it, and would take it again any day of the week.`,
    product: { id: `p${product}` },
    author: { id: `u${Math.floor(product / shelf) * usersOfShelf + (index % usersOfShelf)}` },
  };
}

function writtenBy(user: number, first: number) {
  const ownShelf = Math.floor(user / usersOfShelf) * shelf;
  return Array.from({ length: first }, (_, index) => review(ownShelf + index, user % usersOfShelf));
}

interface Page {
  first: number;
}

export const reviews: Subgraph = {
  name: 'reviews',
  sdl: `${federation('key')}
    type Review @key(fields: "id") { id: ID! rating: Int! body: String! product: Product! author: User! }
    type Product @key(fields: "id") { id: ID! reviews(first: Int! = ${reviewsOfProduct}): [Review!]! }
    type User @key(fields: "id") { id: ID! reviews(first: Int! = 2): [Review!]! }`,
  resolvers: {
    Product: {
      reviews: ({ id }: { id: string }, { first }: Page) =>
        Array.from({ length: first }, (_, index) => review(Number(id.slice(1)), index)),
    },
    User: { reviews: ({ id }: { id: string }, { first }: Page) => writtenBy(Number(id.slice(1)), first) },
  },
};
