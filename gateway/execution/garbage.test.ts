import { deepStrictEqual } from 'node:assert';
import { afterEach, describe, expect, test } from 'vitest';
import { ask, type Answer } from '../testing/garbled-shop.ts';

const prototype = Object.getOwnPropertyDescriptors(Object.prototype);
afterEach(() => deepStrictEqual(Object.getOwnPropertyDescriptors(Object.prototype), prototype));

const many = (text: string) => `[${Array.from({ length: 100_000 }, () => text).join()}]`;
const deep = (open: string, close: string) => `${open.repeat(10_000)}null${close.repeat(10_000)}`;

const shown = (text: string) => text.slice(0, 80);
/** The responses to a query, by the text that a subgraph returns. */
async function answersTo(query: string, subgraph: string, texts: readonly string[]): Promise<Record<string, Answer>> {
  const answers: [text: string, answer: Answer][] = [];
  for (const text of texts) answers.push([shown(text), await ask(query, { [subgraph]: text })]);
  return Object.fromEntries(answers);
}
const toEach = (texts: readonly string[], answer: Answer) =>
  Object.fromEntries(texts.map((text) => [shown(text), answer]));

describe('an unusable response is reported at the fields it was fetched for, and the rest is answered', () => {
  const withErrors = (...errors: string[]) => errors.map((text) => `{"data":null,"errors":${text}}`);
  const withPaths = (...paths: string[]) => withErrors(...paths.map((path) => `[{"message":"m","path":${path}}]`));
  const unusable: [what: string, texts: string[]][] = [
    ['not an object', ['null', '[]', ...['5', '"text"', '[]', 'true', 'null'].map((data) => `{"data":${data}}`)]],
    ['errors that are not a list', withErrors('"text"', '{}', '7', 'true')],
    ['a list of anything but errors', withErrors('[null]', '[5]', '[[]]', '[{}]', deep('[', ']'), many('null'))],
    [
      'errors without a valid path',
      withPaths('"text"', '{"0":"x"}', '[]', '[null]', '[{}]', '[-1]', '[0.5]', '["nowhere"]', '["product",-1]'),
    ],
  ];

  const atEntity = '["_entities",0]';
  test.each([...unusable, ['errors at an entity', withPaths(atEntity)] as const])(
    'at the root: %s',
    async (_, texts) => {
      const answer = { data: { product: null, me: { name: 'User 1' } }, errorPaths: ['product'] };
      const answers = await answersTo('{ product(id: "p1") { id } me { name } }', 'catalogue', texts);
      expect(answers).toEqual(toEach(texts, answer));
    },
    60_000,
  );

  const strange = ['["_entities"]', '["_entities",9]', '["_entities",-1]', '["_entities","0"]', '["_entities",0,{}]'];
  const lists = ['null', '{}', '"text"', '[]', '[null,null]', '[5]', '[[]]', '["p1"]', many('{"rating":1}')];
  test.each([
    ...unusable,
    ['errors without a valid entity', withPaths(...strange)] as const,
    ['no entities', ['{"data":{}}', ...lists.map((list) => `{"data":{"_entities":${list}}}`)]] as const,
  ])(
    'at an entity: %s',
    async (_, texts) => {
      const answer = { data: { product: { id: 'p1', rating: null } }, errorPaths: ['product.rating'] };
      const answers = await answersTo('{ product(id: "p1") { id ... on Product { rating } } }', 'opinions', texts);
      expect(answers).toEqual(toEach(texts, answer));
    },
    60_000,
  );
});

describe('a value of the wrong type becomes null at the nearest nullable position, with an error at its path', () => {
  const product = 'product(id: "p1") { __typename id }';
  const warehouses = 'warehouses { code city }';
  const named = (typename: string) => `{"__typename":${typename},"id":"p1"}`;
  test.each<[field: string, value: unknown, errorPath: string | undefined, texts: string[]]>([
    ['int', 2147483647, undefined, ['2147483647']],
    ['int', -2147483648, undefined, ['-2147483648']],
    ['int', null, 'it', ['2147483648', '-2147483649', '1.5', '"1"', '1e999', 'true', '[1]', '{}']],
    ['float', 1e308, undefined, ['1e308']],
    ['float', null, 'it', ['1e999', '"NaN"', 'false']],
    ['id', '5', undefined, ['"5"', '5']],
    ['id', null, 'it', ['5.5', 'true', '["id"]']],
    ['string', null, 'it', ['5', '{}', '["x"]', 'false']],
    ['boolean', null, 'it', ['1', '"true"', '[]']],
    ['size', null, 'it', ['"HUGE"', '1', '"toString"', '"__proto__"', '["SMALL"]']],
    ['sizes', null, 'it', ['"SMALL"', '{"0":"SMALL","length":1}', '1']],
    ['sizes', null, 'it.1', ['["SMALL",null]', '["SMALL","HUGE"]', '["SMALL",["LARGE"]]']],
    ['note', { any: ['thing'] }, undefined, ['{"any":["thing"]}']],
    ['note', null, 'it', ['1e999']],
    [warehouses, null, 'it', ['5', '{}', '"text"', '{"0":{}}']],
    [warehouses, [null], 'it.0', ['[5]', '["text"]', '[[]]', '[[{"code":"w","city":"B"}]]', deep('[', ']')]],
    [warehouses, [null, null], 'it.1.city', ['[null,{"code":"w","city":null}]']],
    [warehouses, [null], 'it.0.city', ['[{"code":"w"}]']],
    [warehouses, [null], 'it.0.code', ['{"a":1}', deep('{"a":', '}')].map((code) => `[{"code":${code},"city":"B"}]`)],
    [product, null, 'it', ['5', '[]', '"Product"', `[${named('"Product"')}]`, '{"id":"p1"}']],
    [product, null, 'it', ['"Nope"', '"Item"', '"Brand"', '7', 'null', '{}', '"__proto__"', '"toString"'].map(named)],
  ])('%s: %j', async (field, value, errorPath, texts) => {
    const subgraph = field === warehouses ? 'shipping' : field === product ? 'catalogue' : 'depot';
    const given = texts.map((text) => `{"data":{"it":${text}}}`);
    const answer = { data: { it: value }, errorPaths: errorPath ? [errorPath] : [] };
    expect(await answersTo(`{ it: ${field} }`, subgraph, given)).toEqual(toEach(given, answer));
  });

  test('all data is null if no position on the path is nullable', async () => {
    const texts = ['1e999', 'null'].map((text) => `{"data":{"firmNote":${text}}}`);
    const answer = { data: null, errorPaths: ['firmNote'] };
    expect(await answersTo('{ firmNote }', 'depot', texts)).toEqual(toEach(texts, answer));
  });

  test('also if another subgraph is to complete the value', async () => {
    const query = '{ products { ... on Product { rating } } }';
    const texts = ['[[]]', '[5]', deep('[', ']')].map((products) => `{"data":{"products":${products}}}`);
    const answer = { data: null, errorPaths: ['products.0'] };
    expect(await answersTo(query, 'catalogue', texts)).toEqual(toEach(texts, answer));
  });

  const bottomless = { list: deep('[', ']'), object: deep('{"id":', '}') };
  const brand = (text: string) => `{"__typename":"Product","id":"p1","sku":"s","brand":${text}}`;
  test.each<[what: string, query: string, texts: Record<string, string>]>([
    [
      'sent on to another subgraph',
      '{ product(id: "p1") { ... on Product { oldName } } }',
      { catalogue: `{"data":{"product":${brand(bottomless.list)}}}` },
    ],
    [
      'used in two places',
      '{ matrix { ... on Product { rating } } }',
      { opinions: `{"data":{"_entities":[{"rating":${bottomless.object}}]}}` },
    ],
    [
      'merged from two subgraphs',
      '{ product(id: "p1") { ... on Product { brand { id } oldName } } }',
      {
        catalogue: `{"data":{"product":${brand(`{"id":"b1","name":${bottomless.object}}`)}}}`,
        shipping: `{"data":{"_entities":[{"brand":{"name":${bottomless.object}}}]}}`,
      },
    ],
  ])('also a value nested very deeply: %s', async (_, query, texts) => {
    const { data } = await ask(query, texts);
    expect(JSON.stringify(data)).not.toContain('[[[');
  });

  test('also while another subgraph reports an error of its own', async () => {
    const people = '{"data":null,"errors":[{"message":"m","path":["me"]}]}';
    const shipping = '{"data":{"warehouses":[{"code":"w","city":null}]}}';
    expect(await ask('{ me { name } warehouses { city } }', { people, shipping })).toEqual({
      data: { me: null, warehouses: [null] },
      errorPaths: ['me', 'warehouses.0.city'],
    });
  });
});

describe('keys that every object has', () => {
  const keys = '"__proto__":{"polluted":1,"id":"other"},"constructor":{"prototype":{"polluted":1}},"toString":{"a":1}';
  const product = `{${keys},"__typename":"Product","id":"p1","similar":[{${keys},"__typename":"Product","id":"p2"}]}`;
  test('have no effect, wherever they occur', async () => {
    const texts = {
      catalogue: `{${keys},"data":{${keys},"product":${product}}}`,
      opinions: `{"data":{${keys},"_entities":[{${keys},"rating":1}]},"extensions":{${keys}}}`,
    };
    const rated = '{ product(id: "p1") { ... on Product { id rating similar { id } } } }';
    expect(await ask(rated, texts)).toEqual({
      data: { product: { id: 'p1', rating: 1, similar: [{ id: 'p2' }] } },
      errorPaths: [],
    });
  });

  test('can be used by a client as aliases', async () => {
    const query = '{ constructor: me { toString: name __proto__: age } valueOf: topReview { hasOwnProperty: stars } }';
    expect(JSON.stringify((await ask(query, {})).data)).toBe(
      '{"constructor":{"toString":"User 1","__proto__":30},"valueOf":{"hasOwnProperty":5}}',
    );
  });
});

test('a list of a hundred thousand is completed from another subgraph', async () => {
  const catalogue = `{"data":{"products":${many('{"__typename":"Product","id":"p1"}')}}}`;
  const { data, errorPaths } = await ask('{ products { ... on Product { rating } } }', { catalogue });
  expect(errorPaths).toEqual([]);
  expect((data as { products: unknown[] }).products).toHaveLength(100_000);
});
