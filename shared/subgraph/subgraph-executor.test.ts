import { afterAll, beforeAll, expect, test } from 'vitest';
import { signEnvelope, type EnvelopeClaims } from '../access/envelope.ts';
import { refuse } from '../refusal/refuse.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';

const sdl = `
  scalar Date
  type Query {
    day(day: Date): String
    count(first: Int): Int
    bug: String
    refusal: String
  }
  type Subscription {
    counted(upTo: Int!): Int
  }`;

const resolvers = {
  Query: {
    day: (_: unknown, { day }: { day?: string }) => day ?? null,
    count: (_: unknown, { first }: { first?: number }) => first ?? null,
    bug: () => {
      throw new Error('select * from patient');
    },
    refusal: () => {
      throw refuse('SEAL_MISSING', { document: 'd', seals: 's', clause: 'R20' });
    },
  },
  Subscription: {
    counted: {
      subscribe: async function* (_: unknown, { upTo }: { upTo: number }) {
        for (let number = 1; number <= upTo; number += 1) yield { counted: number };
        if (upTo > 2) throw new Error('select * from patient');
      },
    },
  },
};

let agency: TestAgency;

beforeAll(async () => {
  agency = await startTestAgency('sqlite', { name: 'counting', sdl, resolvers });
});
afterAll(() => agency.close());

const claims: EnvelopeClaims = { principal: undefined, requestId: 'request-1', language: 'zh' };
const signed = (query: string, variables: object) => {
  const body = JSON.stringify({ query, variables });
  return [body, signEnvelope(body, 'counting', claims, agency.envelopeKey), new AbortController().signal] as const;
};
const ask = (query: string, variables: object = {}) => agency.executor.answer(...signed(query, variables));
const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};
const subscribe = (query: string, variables: object = {}) =>
  all(agency.executor.subscribe(...signed(query, variables)));

const internal = {
  message: '内部错误，请求编号 request-1。',
  extensions: { code: 'INTERNAL_SERVER_ERROR', params: { requestId: 'request-1' } },
};

test('a response contains data according to the schema', async () => {
  expect(await ask('query ($day: Date) { day(day: $day) count(first: 2) }', { day: '2024-02-29' })).toEqual({
    data: { day: '2024-02-29', count: 2 },
  });
});

test.each([
  ['a day that is not a text', 'query ($day: Date) { day(day: $day) }', { day: 20240229 }, 'BAD_USER_INPUT'],
  ['a variable of another type', 'query ($first: Int) { count(first: $first) }', { first: 'x' }, 'BAD_USER_INPUT'],
  ['a variable left out', 'query ($first: Int!) { count(first: $first) }', {}, 'BAD_USER_INPUT'],
  ['a literal day that is not a text', '{ day(day: 20240229) }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown field', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', '{', {}, 'GRAPHQL_PARSE_FAILED'],
  ['an unnamed operation among several', 'query A { bug } query B { bug }', {}, 'OPERATION_RESOLUTION_FAILURE'],
])('%s is reported as the caller’s mistake', async (_, query, variables, code) => {
  const { data, errors } = await ask(query, variables);
  expect(data ?? null).toBeNull();
  expect(errors).toMatchObject([{ message: expect.not.stringContaining('request-1'), extensions: { code } }]);
});

test.each([
  ['variable', 'query ($day: Date) { day(day: $day) count(first: 2) }', { day: '2023-02-29' }],
  ['literal', '{ day(day: "tomorrow") count(first: 2) }', {}],
])(
  'a %s that is not a day is refused where it is asked with, in the caller’s language',
  async (_, query, variables) => {
    const { data, errors } = await ask(query, variables);
    expect(data).toEqual({ day: null, count: 2 });
    const refused = { code: 'BAD_INPUT', params: { field: 'day', reason: 'NOT_DAY' } };
    const message = '输入有误：day（须为存在的日期，格式如 2024-02-29）。';
    expect(errors).toMatchObject([{ message, extensions: refused, path: ['day'] }]);
  },
);

test('a bug is masked, a refusal is explained in the caller’s language', async () => {
  const { data, errors } = await ask('{ bug refusal }');
  expect(data).toEqual({ bug: null, refusal: null });
  expect(errors).toMatchObject([
    { ...internal, path: ['bug'] },
    { message: '材料 d 须加盖印章：s（R20）。', extensions: { code: 'SEAL_MISSING' }, path: ['refusal'] },
  ]);
  expect(JSON.stringify(errors)).not.toContain('select');
});

test('a subscription yields its events, and ends with the error', async () => {
  const query = 'subscription ($upTo: Int!) { counted(upTo: $upTo) }';
  expect(await subscribe(query, { upTo: 2 })).toEqual([{ data: { counted: 1 } }, { data: { counted: 2 } }]);
  expect((await subscribe(query, { upTo: 3 })).at(-1)).toEqual({ errors: [internal] });
});

test.each([
  ['subscription ($upTo: Int!) { counted(upTo: $upTo) }', 'BAD_USER_INPUT'],
  ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['subscription {', 'GRAPHQL_PARSE_FAILED'],
])('the mistake in %s is reported as the caller’s', async (query, code) => {
  expect(await subscribe(query)).toMatchObject([
    { errors: [{ message: expect.not.stringContaining('request-1'), extensions: { code } }] },
  ]);
});

test('a request that the gateway has not signed is not even parsed', async () => {
  const [body, , signal] = signed('{ bug }', {});
  const forged = signEnvelope(body, 'counting', claims, Buffer.alloc(32));
  for (const envelope of [undefined, forged]) {
    await expect(agency.executor.answer(body, envelope, signal)).rejects.toMatchObject({ code: 'ENVELOPE_INVALID' });
    const events = async () => all(agency.executor.subscribe(body, envelope, signal));
    await expect(events()).rejects.toMatchObject({ code: 'ENVELOPE_INVALID' });
  }
});
