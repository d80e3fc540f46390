import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { presentErrors } from './present-error.ts';
import { refuse } from './refuse.ts';
import { throwRefusals } from './throw-refusals.ts';

const words = { kind: { Item: { zh: '追溯码', en: 'item' } } };
const missing = (id: string) => refuse('NOT_FOUND', { kind: 'Item', id });

/** The thrown refusal, if any. */
function thrown(ids: readonly string[]): unknown {
  try {
    throwRefusals(ids.map((id) => missing(id)));
  } catch (error) {
    return error;
  }
}

/** The ids reported in a response, each at the path of the refused field. */
function reported(error: unknown) {
  const raised = new GraphQLError('x', { originalError: error as Error, path: ['scanIn'] });
  const shown = presentErrors([raised], { language: 'zh', words, requestId: 'r', onMasked: () => {} });
  expect(new Set(shown.map(({ path }) => path?.join()))).toEqual(new Set(['scanIn']));
  return shown.map(({ message, extensions }) => {
    const { params } = extensions as { params: { id: string } };
    expect(message).toBe(`未找到追溯码：${params.id}。`);
    return params.id;
  });
}

test('no refusals, nothing thrown', () => {
  expect(thrown([])).toBeUndefined();
});

test('everything that is wrong is reported in one response, in order and in the caller’s language', () => {
  expect(thrown(['a'])).toMatchObject({ code: 'NOT_FOUND', params: { kind: 'Item', id: 'a' } });
  expect(reported(thrown(['a']))).toEqual(['a']);
  expect(reported(thrown(['a', 'b', 'c']))).toEqual(['a', 'b', 'c']);
});

test('the number of refusals for one input is bounded', () => {
  const ids = Array.from({ length: 1001 }, (_, index) => `${index}`);
  expect(reported(thrown(ids))).toEqual(ids.slice(0, 1000));
});
