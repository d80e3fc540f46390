import type { FormattedExecutionResult } from 'graphql';
import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TestSubgraph } from './execution/differential/test-subgraph.ts';
import type { GatewayContext } from './gateway-context.ts';
import { Gateway } from './gateway.ts';
import { composeSupergraph } from './supergraph/compose.ts';
import { LoadedSupergraph } from './supergraph/loaded-supergraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const subgraphs: TestSubgraph[] = [
  {
    name: 'catalogue',
    sdl: `${link}
      scalar Any
      input Wish { name: String }
      type Query { products: [Product!]  wish(wish: Wish, any: Any): String  weights: [Weight] }
      type Product @key(fields: "id") { id: ID! }
      type Weight { grams: Int }`,
    resolvers: {},
  },
  {
    name: 'opinions',
    sdl: `${link} type Product @key(fields: "id") { id: ID! rating: Int firm: Int! }`,
    resolvers: {},
  },
];
const supergraph = new LoadedSupergraph(composeSupergraph(subgraphs));

/** What each subgraph responds; the requests they received; the log. */
let answers: Record<string, unknown>;
let received: string[];
let logged: string[];
beforeEach(() => {
  answers = { catalogue: { data: {} } };
  received = [];
  logged = [];
});

const gateway = new Gateway({
  supergraph,
  accessTo: ({ name }) => ({
    envelopeKey: Buffer.alloc(32),
    link: {
      answer: async (body) => {
        received.push(body);
        return structuredClone(answers[name]) as FormattedExecutionResult;
      },
      subscribe: () => expect.fail('unexpected subscription'),
    },
  }),
  verifyToken: async () => expect.fail('unexpected token'),
  log: pino({}, { write: (line) => void logged.push(JSON.parse(line).err.message) }),
  subgraphTimeoutMs: 10_000,
  requestTimeoutMs: 20_000,
});

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const context: GatewayContext = {
    principal: undefined,
    requestId: 'request-1',
    language: 'en',
    callerKey: '',
    signal: new AbortController().signal,
    deadline: performance.now() + 20_000,
  };
  const { text, errors } = await gateway.answer({ query, variables }, context);
  return { text, errors, codes: [...new Set(errors.map(({ extensions }) => extensions?.['code']))] };
}

const repeat = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, i) => make(i));
const products = (count: number, distinct = count) => ({
  data: { products: repeat(count, (index) => ({ __typename: 'Product', id: `p${index % distinct}` })) },
});

describe('an error at many places is reported at few, and logged once', () => {
  test.each(['rating', 'firm'])('an entity in many places whose %s fails', async (field) => {
    const entities = repeat(7, () => (field === 'firm' ? null : { rating: null }));
    const errors = repeat(7, (index) => ({ message: 'no disk', path: ['_entities', index, field] }));
    answers = { catalogue: products(7000, 7), opinions: { data: { _entities: entities }, errors } };
    const answer = await ask(`{ products { ${field} } }`);
    expect(answer.codes).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(answer.errors).toHaveLength(7 * 20);
    expect(logged).toEqual(['no disk']);
    const { data } = JSON.parse(answer.text);
    expect(data).toEqual({ products: field === 'firm' ? null : repeat(7000, () => ({ rating: null })) });
  });

  test('entities that are all invalid', async () => {
    answers = { catalogue: products(3000), opinions: { data: { _entities: repeat(3000, () => 5) } } };
    expect((await ask('{ products { rating } }')).errors).toHaveLength(20);
    expect(logged).toEqual(['The subgraph returned an unexpected response']);
  });

  test('errors without a path, while many fields were requested', async () => {
    const errors = repeat(2000, (index) => ({ message: `fault ${index % 2}` }));
    answers = { catalogue: products(30), opinions: { data: null, errors } };
    const fields = repeat(40, (index) => `f${index}: firm`);
    const answer = await ask(`{ products { ${fields.join(' ')} } }`);
    expect(answer.errors).toHaveLength(1000);
    const ofFirst = answer.errors.filter(({ path }) => path?.[1] === 0).map(({ path }) => path?.[2]);
    expect(new Set(ofFirst).size).toBe(40);
    expect(logged[0]).toBe('fault 0');
    expect(logged.filter((message) => !message.startsWith('fault'))).toEqual([]);
  });

  test('several hundred errors of one request, each of them', async () => {
    const errors = repeat(200, (index) => ({ message: `fault ${index}`, path: ['_entities', index, 'rating'] }));
    answers = { catalogue: products(2000, 200), opinions: { data: null, errors } };
    expect((await ask('{ products { rating } }')).errors).toHaveLength(1000);
    expect(logged).toEqual(errors.map(({ message }) => message));
  });

  test('as many different errors without a path as there is room for', async () => {
    answers = {
      catalogue: products(20),
      opinions: { data: null, errors: repeat(50, (index) => ({ message: `fault ${index}` })) },
    };
    const fields = repeat(40, (index) => `f${index}: rating`);
    expect((await ask(`{ products { ${fields.join(' ')} } }`)).errors).toHaveLength(1000);
    // The first explains all 800 nulls, the others have 20 places each.
    expect(logged).toEqual(repeat(11, (index) => `fault ${index}`));
  });

  test('an entity that fails as a whole, once, not again at its field that may not be null', async () => {
    const errors = [{ message: 'no disk', path: ['_entities', 0] }];
    answers = { catalogue: products(1), opinions: { data: { _entities: [null] }, errors } };
    expect((await ask('{ products { firm } }')).errors.map(({ path }) => path)).toEqual([['products', 0]]);
  });

  test.each([{ _entities: [] }, 5])('%j in place of the entities', async (data) => {
    answers = { catalogue: products(3000), opinions: { data } };
    expect((await ask('{ products { rating } }')).errors).toHaveLength(20);
    expect(logged).toEqual(['The subgraph returned an unexpected response']);
  });

  test('values of the wrong type', async () => {
    answers = { catalogue: { data: { weights: repeat(1500, () => ({ grams: 'heavy' })) } } };
    expect((await ask('{ weights { grams } }')).errors).toHaveLength(1000);
    expect(logged).toEqual(['Invalid value found for field Weight.grams.']);
  });
});

describe('an error of a subgraph', () => {
  const codes =
    'GRAPHQL_PARSE_FAILED GRAPHQL_VALIDATION_FAILED BAD_USER_INPUT BAD_REQUEST OPERATION_RESOLUTION_FAILURE';
  const places = [undefined, ['wish'], ['elsewhere']];
  test.each(codes.split(' ').flatMap((code) => places.map((path) => [code, path] as const)))(
    'is not mistaken for the client’s own by its code: %s at %j',
    async (code, path) => {
      answers = { catalogue: { data: null, errors: [{ message: 'at /srv/db.ts', path, extensions: { code } }] } };
      const answer = await ask('{ wish }');
      expect(answer.text).not.toContain('/srv');
      expect([answer.codes, logged]).toEqual([['INTERNAL_SERVER_ERROR'], ['at /srv/db.ts']]);
    },
  );

  test.each([
    ['a refusal', { code: 'QUOTA_EXCEEDED', requirement: 'R75', params: { requested: 2 } }, 'QUOTA_EXCEEDED'],
    ['a client error', { code: 'BAD_USER_INPUT', params: {} }, 'BAD_USER_INPUT'],
  ])('that a subgraph of the hub presents as %s is passed on', async (_, extensions, code) => {
    answers = { catalogue: { data: null, errors: [{ message: 'Bad day', path: ['wish'], extensions }] } };
    expect([(await ask('{ wish }')).codes, logged]).toEqual([[code], []]);
  });
});

describe('a request with many or very long mistakes gets a short response', () => {
  const query = 'query ($wish: Wish) { wish(wish: $wish) }';
  const unknown = (count: number) => Object.fromEntries(repeat(count, (index) => [`key${index}`, 1]));
  const name = 'x'.repeat(500_000);
  test.each<[what: string, code: string, query: string, variables: object]>([
    ['many keys', 'BAD_USER_INPUT', query, { wish: unknown(70_000) }],
    ['a long string and some keys', 'BAD_USER_INPUT', query, { wish: { name, ...unknown(50) } }],
    ['a long string', 'BAD_USER_INPUT', query, { wish: name }],
    ['a long key', 'BAD_USER_INPUT', query, { wish: { [name]: 1 } }],
    ['a long field', 'GRAPHQL_VALIDATION_FAILED', `{ ${name} }`, {}],
    [
      'a long operation',
      'GRAPHQL_VALIDATION_FAILED',
      `query ${name}(${repeat(90, (i) => `$v${i}: Int`).join()}) { wish }`,
      {},
    ],
  ])('%s', async (_, code, query, variables) => {
    const { text, errors, codes } = await ask(query, { ...variables });
    expect(text.length).toBeLessThan(5000);
    expect(errors.length).toBeLessThanOrEqual(5);
    expect(codes).toEqual([code]);
    expect(errors.map(({ message }) => message.length > 500)).not.toContain(true);
  });
});

test.each([{ any: { '\0': 1 } }, { any: [{ a: { 'b\ud83d': 1 } }] }, { '\0': 1 }])(
  'a key that not every database can store reaches no subgraph: %j',
  async (variables) => {
    const query = 'query ($any: Any) { wish(any: $any) }';
    expect([(await ask(query, variables)).codes, received]).toEqual([['BAD_INPUT'], []]);
  },
);
