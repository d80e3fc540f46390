import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { Losses } from './losses.ts';
import { asPlanSelections } from './plan-selections.ts';
import { Unmet } from './representation.ts';
import { Requirements } from './requirements.ts';
import { parseFieldSet } from '../supergraph/field-set.ts';
import { TypeConditions } from './type-conditions.ts';
import { withoutUnresolvable } from './unresolvable-keys.ts';

const types = new TypeConditions(
  buildSchema(`
    type Query { item: Item }
    interface Item { id: ID! code: ID brand: Brand }
    type Product implements Item { id: ID! code: ID brand: Brand }
    type Bundle implements Item { id: ID! code: ID brand: Brand }
    type Brand { code: ID name: String }`),
);

/** Whether a product is sent to a subgraph that has these types, if this is known of it. */
function isSent(declared: string, known: string): boolean {
  const supergraph = parse(`enum join__Graph { TAXES @join__graph(name: "taxes", url: "") } ${declared}`);
  const requires: QueryPlanSelectionNode[] = asPlanSelections(parseFieldSet(known));
  const node = { serviceName: 'taxes', requires } as FetchNode;
  const represent = withoutUnresolvable(() => 'sent', node, { requirements: new Requirements(supergraph), types });
  const result = represent({ __typename: 'Product' }, new Losses());
  expect(result === 'sent' || result instanceof Unmet).toBe(true);
  return result === 'sent';
}

const unresolvable = '@join__type(graph: TAXES, key: "id", resolvable: false)';

test.each([
  ['... on Product { id brand { name } }', false],
  ['... on Product { id brand { code } }', true],
  ['... on Product { id brand { name ... on Brand { code } } }', true],
  ['... on Product { id } ... on Item { brand { code } }', true],
  ['... on Product { id } ... on Bundle { brand { code } }', false],
])('an entity is sent only with a whole resolvable key of its type: %s', (known, expected) => {
  const declared = `type Product ${unresolvable} @join__type(graph: TAXES, key: "brand { code }") { id: ID! }`;
  expect(isSent(declared, known)).toBe(expected);
});

test('the keys of an interface apply to the objects that implement it', () => {
  expect(isSent(`interface Item ${unresolvable} { id: ID! }`, '... on Item { id code }')).toBe(false);
  const declared = `interface Item ${unresolvable} @join__type(graph: TAXES, key: "code") { id: ID! }`;
  expect(isSent(declared, '... on Item { id code }')).toBe(true);
});
