import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { presentErrors } from './present-error.ts';
import { refuse } from './refusal.ts';
import { throwRefusals } from './throw-refusals.ts';

const missing = (id: string) => refuse('NOT_FOUND', { kind: 'Item', id });

/** The refusal that is thrown, if one is. */
function thrown(ids: readonly string[]): unknown {
  try {
    throwRefusals(ids.map((id) => missing(id)));
  } catch (error) {
    return error;
  }
}

/** The ids that an answer tells of, each at the place of the field that was refused. */
function told(error: unknown) {
  const raised = new GraphQLError('x', { originalError: error as Error, path: ['scanIn'] });
  const shown = presentErrors([raised], { language: 'zh', requestId: 'r', onMasked: () => {} });
  expect(new Set(shown.map(({ path }) => path?.join()))).toEqual(new Set(['scanIn']));
  return shown.map(({ message, extensions }) => {
    const { params } = extensions as { params: { id: string } };
    expect(message).toBe(`未找到追溯码：${params.id}。`);
    return params.id;
  });
}

test('nothing against an input throws nothing', () => {
  expect(thrown([])).toBeUndefined();
});

test('everything that is wrong is told in one answer, in order, each in the language of the caller', () => {
  expect(thrown(['a'])).toMatchObject({ code: 'NOT_FOUND', params: { kind: 'Item', id: 'a' } });
  expect(told(thrown(['a']))).toEqual(['a']);
  expect(told(thrown(['a', 'b', 'c']))).toEqual(['a', 'b', 'c']);
});

test('what is told of one input is bounded', () => {
  const ids = Array.from({ length: 1001 }, (_, index) => `${index}`);
  expect(told(thrown(ids))).toEqual(ids.slice(0, 1000));
});
