import { getIntrospectionQuery, graphqlSync } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import { shop } from './differential/shop.ts';

const differential = Differential.of(shop);
const { apiSchema } = differential.supergraph;
const answer = (query: string, variables = {}) => differential.own({ query, variables });

describe('a schema is described as the reference implementation describes it', () => {
  test.each([
    ['with all options', getIntrospectionQuery(all(true))],
    ['with none', getIntrospectionQuery(all(false))],
    ['by a type that takes one of its fields', '{ __type(name: "Product") { isOneOf kind } }'],
    ['within a fragment of the root', '{ ...Root } fragment Root on Query { __schema { queryType { name } } }'],
    ['without an answer for a type that is none', '{ __type(name: "Nope") { isOneOf } }'],
    ['twice', '{ a: __type(name: "Product") { name } b: __type(name: "Brand") { isOneOf } }'],
  ])('%s', async (_, query) => {
    const { data } = graphqlSync({ schema: apiSchema, source: query });
    expect(await answer(query)).toEqual({ data: JSON.parse(JSON.stringify(data)), errorPaths: [] });
  });

  test('beside fields of subgraphs, with a variable of its own', async () => {
    const query = 'query ($name: String!, $id: ID!) { __type(name: $name) { name isOneOf } product(id: $id) { id } }';
    expect(await answer(query, { name: 'Brand', id: 'p1' })).toEqual({
      data: { __type: { name: 'Brand', isOneOf: null }, product: { id: 'p1' } },
      errorPaths: [],
    });
  });
});

function all(on: boolean) {
  return {
    descriptions: on,
    specifiedByUrl: on,
    directiveIsRepeatable: on,
    schemaDescription: on,
    inputValueDeprecation: on,
    experimentalDirectiveDeprecation: on,
    oneOf: on,
  };
}
