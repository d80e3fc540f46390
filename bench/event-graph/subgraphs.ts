import { federation, type Subgraph } from '../subgraphs/subgraph.ts';
import { feed } from './feed.ts';

/** These two complete the entities of an event. Answers are computed for any number, so no data is stored. */
const catalogue: Subgraph = {
  name: 'catalogue',
  sdl: `${federation('key')}
    type Query { drug(id: ID!): Drug }
    type Drug @key(fields: "id") { id: ID! name: String! specification: String! }`,
  resolvers: {
    Query: { drug: (_: unknown, { id }: { id: string }) => ({ id }) },
    Drug: {
      name: ({ id }: { id: string }) => `Example drug ${id}`,
      specification: ({ id }: { id: string }) => `${id.length * 5} mg`,
    },
  },
};

const places: Subgraph = {
  name: 'places',
  sdl: `${federation('key')}
    type Query { place(id: ID!): Place }
    type Place @key(fields: "id") { id: ID! name: String! district: String! }`,
  resolvers: {
    Query: { place: (_: unknown, { id }: { id: string }) => ({ id }) },
    Place: {
      name: ({ id }: { id: string }) => `Example hospital ${id}`,
      district: ({ id }: { id: string }) => `District ${id}`,
    },
  },
};

export const eventGraph: readonly Subgraph[] = [feed, catalogue, places];
