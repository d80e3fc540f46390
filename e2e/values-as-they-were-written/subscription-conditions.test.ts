import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await Catalogue.start();
  catalogue.items.answer = '{"data":{"root":{"text":"a"}}}';
});
afterAll(async () => catalogue?.close());

const subscribe = async (query: string, variables: Record<string, unknown>) =>
  catalogue.post(JSON.stringify({ query, variables }), 'text/event-stream');

describe('conditions at the root of a subscription are evaluated before it starts, and must leave one root field', () => {
  test.each([
    ['subscription { root: changed @include(if: true) { text } }', {}],
    ['subscription ($a: Boolean!) { root: changed @skip(if: $a) { text } }', { a: false }],
    [
      'subscription ($a: Boolean!) { root: changed @include(if: $a) { text } other @skip(if: $a) { text } }',
      { a: true },
    ],
    [
      'subscription ($a: Boolean = true) { ...F @include(if: $a) } fragment F on Subscription { root: changed { text } }',
      {},
    ],
  ])('%s given %j', async (query, variables) => {
    expect(await subscribe(query, variables)).toContain(`data: ${catalogue.items.answer}`);
  });

  test.each([
    ['subscription { root: changed @skip(if: true) { text } }', {}],
    ['subscription ($a: Boolean!) { root: changed @skip(if: $a) { text } }', { a: true }],
    ['subscription ($a: Boolean!) { root: changed @include(if: $a) { text } other { text } }', { a: true }],
    ['subscription ($a: Boolean!) { ... @include(if: $a) { root: changed { text } } }', { a: false }],
    ['subscription { __typename }', {}],
    ['subscription { root: changed @skip(if: true) { text } __typename }', {}],
  ])('%s given %j is refused', async (query, variables) => {
    const answer = await subscribe(query, variables);
    expect(answer).toContain('A subscription has one root field');
    expect(answer).toContain('"BAD_REQUEST"');
  });

  test('a condition that is null is refused as in a query', async () => {
    const query = 'subscription ($a: Boolean = true) { root: changed @include(if: $a) { text } }';
    expect(await subscribe(query, { a: null })).toContain('"BAD_USER_INPUT"');
  });
});
