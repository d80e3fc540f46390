import { buildSchema, getVariableValues, parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import type { CompileSource } from './compiled-operation.ts';
import { InvalidRequest } from './invalid-request.ts';
import { Operation } from './operation.ts';

const apiSchema = buildSchema(`
  scalar Any
  enum Size { SMALL LARGE }
  input Wish { name: String! = "any" size: Size sizes: [Size!] inner: Wish count: Int! }
  input Way @oneOf { byId: ID byName: String }
  type Query { wish: Int }`);

function coerce(declared: string, variables: Record<string, unknown>): unknown {
  const document = parse(`query (${declared}) { wish }`);
  const [definition] = document.definitions as [OperationDefinitionNode];
  const { coerced } = getVariableValues(apiSchema, definition.variableDefinitions!, variables);
  try {
    return {
      own: new Operation({ apiSchema } as CompileSource, document, undefined).coerce(variables),
      stock: coerced,
    };
  } catch (error) {
    if (!(error instanceof InvalidRequest)) throw error;
    return { own: error.errors.map(({ message }) => message), stock: coerced };
  }
}

test.each<[declared: string, variables: Record<string, unknown>]>([
  ['$a: Int = 5, $b: Int, $c: Int! = 6', {}],
  ['$a: Int = 5, $b: [Int]', { a: null, b: 7, unknown: 8 }],
  ['$__proto__: Any, $constructor: Any, $toString: Any = 1', JSON.parse('{"__proto__":{"a":1},"constructor":[]}')],
  ['$a: Wish', { a: { count: 1, inner: { count: 2, sizes: 'SMALL', name: 'b' } } }],
  ['$a: Wish = { count: 3 }, $b: Way', { b: { byId: 5 } }],
])('variables are coerced as in GraphQL.js: %s', (declared, variables) => {
  const { own, stock } = coerce(declared, variables) as { own: object; stock: object };
  expect(stock).toBeDefined();
  expect(own).toStrictEqual(stock);
  expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
});

test.each<[declared: string, variables: Record<string, unknown>, messages: string[]]>([
  ['$a: Int!, $b: Int!', {}, ['Variable "$a" of required type "Int!" was not provided.', 'Variable "$b" of required']],
  ['$a: Int!', { a: null }, ['Variable "$a" got an invalid value; Expected non-nullable type "Int!" not to be null.']],
  ['$a: Int', { a: 1.5 }, ['Variable "$a" got an invalid value; Int cannot represent non-integer value: 1.5']],
  [
    '$a: Wish',
    { a: { count: 1, sizes: ['HUGE'] } },
    ['Variable "$a" got an invalid value at "a.sizes[0]"; Value "HUGE"'],
  ],
  [
    '$a: Wish',
    { a: { counts: 1 } },
    ['Field "count" of required', 'Field "counts" is not defined by type "Wish". Did'],
  ],
  ['$a: Way', { a: { byId: 1, byName: 'b' } }, ['Exactly one key must be specified for OneOf type "Way".']],
  ['$a: [Int]', { a: Array.from({ length: 9 }, () => 'x') }, [0, 1, 2, 3, 4].map((index) => `at "a[${index}]"; Int`)],
])('a value of the wrong type is reported at its path: %s given %j', (declared, variables, messages) => {
  const own = messages.map((message) => expect.stringContaining(message));
  expect(coerce(declared, variables)).toEqual({ own, stock: undefined });
});
