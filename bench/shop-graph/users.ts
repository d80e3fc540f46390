import { federation, type Subgraph } from '../subgraphs/subgraph.ts';

const cities = ['Beijing', 'Shanghai', 'Chengdu', 'Guangzhou', "Xi'an"];

function user(id: string) {
  const number = Number(id.slice(1));
  return {
    id,
    name: `Reader ${number}`,
    email: `reader${number}@shop.example`,
    city: cities[number % cities.length],
    joined: `20${10 + (number % 15)}-0${1 + (number % 9)}-17`,
  };
}

export const users: Subgraph = {
  name: 'users',
  sdl: `${federation('key')}
    type Query { user(id: ID!): User }
    type User @key(fields: "id") { id: ID! name: String! email: String! city: String! joined: String! }`,
  resolvers: {
    Query: { user: (_: unknown, { id }: { id: string }) => user(id) },
    User: { __resolveReference: ({ id }: { id: string }) => user(id) },
  },
};
