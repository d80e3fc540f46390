import { GraphQLError, locatedError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { presentError } from './present-error.ts';
import type { Language } from './refusal-message.ts';
import { refusalsOf } from './refusals-of.ts';

const secret = "insert into patient values ('张三') at /srv/hub/database.ts:12 of mysql://hub:secret@10.0.0.1";

function present(error: unknown, language: Language = 'en') {
  const masked: unknown[] = [];
  const shown = presentError(error, { language, requestId: 'request-1', onMasked: (each) => masked.push(each) });
  return { shown, masked };
}

const internal = {
  message: 'Internal error, request request-1.',
  extensions: { code: 'INTERNAL_SERVER_ERROR', params: { requestId: 'request-1' } },
};
const { refuse } = refusalsOf({
  messages: {
    QUOTA_EXCEEDED: {
      zh: '超过批复总数量：申请 {requested}，剩余 {remaining}。',
      en: 'Exceeds the approved total: {requested} requested, {remaining} left.',
      requirement: 'R75',
    },
  },
  words: {},
});
const quota = refuse('QUOTA_EXCEEDED', { requested: 2, remaining: 1 });

test.each<[string, unknown]>([
  ['a bug', new Error(secret)],
  ['something other than an error', secret],
  ['a bug in a resolver', locatedError(new TypeError(secret), [], ['form'])],
  ['an error that a resolver threw with an unknown code', new GraphQLError(secret, { extensions: { code: 'SQL' } })],
  [
    'a bug that looks like a document error',
    new GraphQLError(secret, { originalError: new Error(secret), extensions: { code: 'BAD_USER_INPUT' } }),
  ],
  [
    'the same, wrapped again',
    new GraphQLError(secret, {
      originalError: new GraphQLError(secret, { originalError: new Error(secret) }),
      extensions: { code: 'BAD_USER_INPUT' },
    }),
  ],
  ['a known code without parameters', new GraphQLError(secret, { extensions: { code: 'QUOTA_EXCEEDED' } })],
  [
    'parameters in a list, as of a statement',
    new GraphQLError(secret, { extensions: { code: 'SQL', params: [secret] } }),
  ],
  [
    'a property of every object as the code',
    new GraphQLError(secret, { extensions: { code: 'constructor', params: { requestId: secret } } }),
  ],
])('%s is masked and reported', (_, error) => {
  const { shown, masked } = present(error);
  expect({ ...shown, path: undefined }).toEqual(internal);
  expect(JSON.stringify(shown)).not.toContain('secret');
  expect(masked).toEqual([error]);
});

test('a masked error has its location and, in the caller’s language, the request id to quote', () => {
  const { shown } = present(locatedError(new Error(secret), [], ['form', 'remaining']), 'zh');
  expect(shown).toMatchObject({ message: '内部错误，请求编号 request-1。', path: ['form', 'remaining'] });
});

test.each<[string, unknown]>([
  ['a refusal', quota],
  ['a refusal that a resolver threw', locatedError(quota, [])],
  ['a refusal that was wrapped twice', new GraphQLError('outer', { originalError: locatedError(quota, []) })],
])('%s is shown with code, parameters and requirement', (_, error) => {
  const extensions = { code: 'QUOTA_EXCEEDED', requirement: 'R75', params: { requested: 2, remaining: 1 } };
  const english = present(error);
  expect(english.shown).toMatchObject({ message: 'Exceeds the approved total: 2 requested, 1 left.', extensions });
  expect(english.shown.extensions).toEqual(extensions);
  expect(present(error, 'zh').shown).toMatchObject({ message: '超过批复总数量：申请 2，剩余 1。', extensions });
  expect(english.masked).toEqual([]);
});

test('a refusal that another part of the hub has presented to the caller is shown as it was, and nothing else of it', () => {
  const presented = present(quota, 'zh').shown;
  const extensions = { ...presented.extensions, stacktrace: [secret], serviceName: 'customs' };
  const received = new GraphQLError(presented.message, { extensions, originalError: new Error(secret) });
  expect(present(received, 'zh')).toEqual({ shown: presented, masked: [] });
});

test('parameters that are neither strings nor numbers are dropped', () => {
  const params = { requested: 2, remaining: { stack: secret } };
  const { shown } = present(new GraphQLError('', { extensions: { code: 'QUOTA_EXCEEDED', requirement: {}, params } }));
  expect(shown.extensions).toEqual({ code: 'QUOTA_EXCEEDED', params: { requested: 2 } });
});

test('an error about the caller’s own document is shown unchanged, with its location only', () => {
  const { definitions } = parse('{ form }');
  const mistake = new GraphQLError('Cannot query field "form".', {
    nodes: definitions,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 }, stacktrace: [secret] },
  });
  const { shown, masked } = present(mistake);
  expect(shown).toEqual({
    message: 'Cannot query field "form".',
    locations: [{ line: 1, column: 1 }],
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', params: {} },
  });
  expect(masked).toEqual([]);
});

test('a document error presented by one part of the hub is shown by another', () => {
  const { shown } = present(new GraphQLError('No such day', { extensions: { code: 'BAD_USER_INPUT' } }));
  const { message, extensions } = JSON.parse(JSON.stringify(shown));
  const received = new GraphQLError(message, { extensions, originalError: new Error(message) });
  expect(present(received)).toEqual({ shown, masked: [] });
});

test('a message that quotes a long document is shown without its middle', () => {
  const quoted = `What is wrong: ${'𐀀'.repeat(100_000)}; why`;
  const { message } = present(new GraphQLError(quoted, { extensions: { code: 'BAD_USER_INPUT' } })).shown;
  expect(message).toMatch(/^What is wrong: .*…[^…]*; why$/u);
  expect([message.length, message.isWellFormed()]).toEqual([500, true]);
});
