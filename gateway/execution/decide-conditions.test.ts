import { execute, parse, type ExecutionResult } from 'graphql';
import { describe, expect, test } from 'vitest';
import { prepare, supergraph } from '../testing/garbled-shop.ts';
import { decideConditions } from './decide-conditions.ts';
import { InvalidRequest } from './invalid-request.ts';

const declared = 'query One($yes: Boolean = true, $no: Boolean = false)';

async function stock(query: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
  return execute({ schema: supergraph.apiSchema, document: parse(query), variableValues, operationName: 'One' });
}

describe('a null condition, possible for a variable with a default,', () => {
  const message = 'Argument "if" of non-null type "Boolean!" must not be null.';
  test.each([
    ['{ me { name } int @skip(if: $no) }', { no: null }],
    ['{ me { name } int @include(if: $yes) }', { yes: null }],
    ['{ me { name } ... @include(if: $yes) { int } }', { yes: null }],
    ['{ me { name } ...F @skip(if: $no) @include(if: $yes) } fragment F on Query { int }', { yes: null }],
    ['{ int ...F } fragment F on Query { float @skip(if: $no) }', { no: null }],
  ])('is rejected as in the reference implementation: %s given %j', async (query, variables) => {
    const operation = prepare(parse(`${declared} ${query}`));
    const decide = () => operation.decided(operation.coerce(variables));
    expect((await stock(`${declared} ${query}`, variables)).errors?.map((error) => error.message)).toEqual([message]);
    expect(decide).toThrow(InvalidRequest);
    expect(decide).toThrow(message);
    // The same operation is accepted without the null.
    expect(operation.decided(operation.coerce({})).step).toBeDefined();
  });

  test.each([
    ['{ int ... @skip(if: true) { float @include(if: $yes) } }', { yes: null }],
    ['{ int float @skip(if: $no) @include(if: $yes) }', { no: true, yes: null }],
    ['{ int } query Other($yes: Boolean = true) { float @include(if: $yes) }', { yes: null }],
    ['{ int ...F @skip(if: true) } fragment F on Query { float @include(if: $yes) }', { yes: null }],
  ])('is ignored where it is not evaluated: %s given %j', async (query, variables) => {
    const document = parse(`${declared} ${query}`);
    const operation = prepare(document, 'One');
    expect((await stock(`${declared} ${query}`, variables)).errors).toBeUndefined();
    expect(operation.decided(operation.coerce(variables)).step).toBeDefined();
  });
});

test('a fragment spread several times is kept once, a skipped one not at all', () => {
  const fragments = 'fragment F on Query { int ...G } fragment G on Query { float } fragment H on Query { id }';
  const { definitions } = decideConditions(parse(`{ ...F ...F ...G ...H @skip(if: true) } ${fragments}`), {});
  expect(definitions.map((each) => 'name' in each && each.name?.value)).toEqual([undefined, 'F', 'G']);
});
