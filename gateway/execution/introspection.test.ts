import { getIntrospectionQuery, graphqlSync } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Differential } from './differential/run-both.ts';
import { shop } from './differential/shop.ts';

const differential = Differential.of(shop);
const { apiSchema } = differential.supergraph;
const answer = (query: string, variables = {}) => differential.own({ query, variables });

describe('introspection matches the reference implementation', () => {
  test.each([
    ['with all options', getIntrospectionQuery(all(true))],
    ['with no options', getIntrospectionQuery(all(false))],
    ['of one type with a field newer than the planner', '{ __type(name: "Product") { isOneOf kind } }'],
    ['in a fragment on the root type', '{ ...Root } fragment Root on Query { __schema { queryType { name } } }'],
    ['of an unknown type', '{ __type(name: "Nope") { isOneOf } }'],
    ['twice', '{ a: __type(name: "Product") { name } b: __type(name: "Brand") { isOneOf } }'],
  ])('%s', async (_, query) => {
    const { data } = graphqlSync({ schema: apiSchema, source: query });
    expect(await answer(query)).toEqual({ data: JSON.parse(JSON.stringify(data)), errorPaths: [] });
  });

  test('next to fields of subgraphs, with a variable of its own', async () => {
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
