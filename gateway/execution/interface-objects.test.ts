import { expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import type { TestSubgraph } from './differential/test-subgraph.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external", "@interfaceObject"])';
const reference = (entity: object) => entity;
const book = { __typename: 'Book', id: '1' };

const library: TestSubgraph = {
  name: 'library',
  sdl: `${link}
    type Query { book: Book media: [Media] }
    interface Media @key(fields: "id") { id: ID! title(lang: String): String }
    type Book implements Media @key(fields: "id") { id: ID! pages: Int @external title(lang: String): String @requires(fields: "pages") }`,
  resolvers: {
    Query: { book: () => book, media: () => [book] },
    Media: { __resolveReference: () => book },
    Book: {
      __resolveReference: reference,
      title: ({ pages }: { pages?: number }, { lang }: { lang?: string }) => `${lang} of ${pages} pages`,
    },
  },
};

const counts: TestSubgraph = {
  name: 'counts',
  sdl: `${link} type Book @key(fields: "id") { id: ID! pages: Int }`,
  resolvers: { Book: { __resolveReference: reference, pages: () => 90 } },
};

const reviews: TestSubgraph = {
  name: 'reviews',
  sdl: `${link}
    type Media @key(fields: "id") @interfaceObject { id: ID! title(lang: String): String @external
      label: String @requires(fields: "title(lang: \\"en\\")") schild: String @requires(fields: "title(lang: \\"de\\")") }`,
  resolvers: {
    Media: {
      __resolveReference: reference,
      label: ({ title }: { title: string }) => `${title}!`,
      schild: ({ title }: { title: string }) => `${title}?`,
    },
  },
};

const answer = (query: string) => Differential.of([library, counts, reviews]).own({ query, variables: {} });

const labels = { label: 'en of 90 pages!', schild: 'de of 90 pages?' };
test.each([
  ['{ book { label } }', { book: { label: labels.label } }],
  ['{ book { label schild } }', { book: labels }],
  ['{ media { label schild } }', { media: [labels] }],
  ['{ media { label ... on Book { schild } } }', { media: [labels] }],
])('a field of an interface object gets what it requires from each type: %s', async (query, data) => {
  expect(await answer(query)).toEqual({ data, errorPaths: [] });
});
