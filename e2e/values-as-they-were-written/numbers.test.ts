import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await Catalogue.start();
});
afterAll(async () => catalogue?.close());

const numbers = [
  '12345678901234567890',
  '9007199254740993',
  '-9007199254740993',
  '1.0',
  '-0.50',
  '0.1234567890123456789012345678901234567890',
  '0.0000001',
  '1e3',
  '1E+2',
  '1.5e-7',
  '-0',
  '0.000000',
];

const withItem = (fields: string) => `{"data":{"item":{${fields}}}}`;

describe('a number of a subgraph reaches the client as it was written', () => {
  test.each([...numbers, '1e999', '-1e-999'])('in a custom scalar: %s', async (number) => {
    const values = [number, `[${number}, "a",${number}]`, `{ "a" : [{"b": ${number}}] }`];
    for (const value of values) {
      catalogue.items.answer = withItem(`"decimal":${value}`);
      const compact = value.replaceAll(/\s/g, '');
      expect(await catalogue.ask('{ item { decimal } }')).toBe(withItem(`"decimal":${compact}`));
    }
    catalogue.items.answer = withItem(`"decimals":[1,${number}]`);
    expect(await catalogue.ask('{ item { decimals } }')).toBe(withItem(`"decimals":[1,${number}]`));
  });

  test.each([...numbers, '1e308'])('in a Float: %s', async (number) => {
    catalogue.items.answer = withItem(`"number": ${number}\n`);
    expect(await catalogue.ask('{ item { number } }')).toBe(withItem(`"number":${number}`));
  });

  test.each([
    ['12345678901234567890', '12345678901234567890'],
    ['-9007199254740993', '-9007199254740993'],
    ['7', '7'],
    ['7.00', '7'],
    ['70e-1', '7'],
    ['1.2345e4', '12345'],
    ['1e21', `1${'0'.repeat(21)}`],
    ['-0', '0'],
    ['0.0e0', '0'],
  ])('in an ID, where it becomes a string of its digits: %s', async (number, digits) => {
    catalogue.items.answer = withItem(`"id":${number}`);
    expect(await catalogue.ask('{ item { id } }')).toBe(withItem(`"id":"${digits}"`));
  });

  test.each([
    ['2147483647.0', '2147483647'],
    ['-2147483648', '-2147483648'],
    ['2e3', '2000'],
    ['-0', '0'],
  ])('in an Int, where it is an integer: %s', async (number, written) => {
    catalogue.items.answer = withItem(`"count":${number}`);
    expect(await catalogue.ask('{ item { count } }')).toBe(withItem(`"count":${written}`));
  });

  test.each([
    ['count', ['2147483648', '12345678901234567890', '-2147483649.0', '1.0000000000000000001', '1e-1', '1e999']],
    ['number', ['1e999', '-1e999', '"1.0"']],
    ['id', ['1.50', '9007199254740993.1', '1e309', '1e-1']],
    ['text', ['12345678901234567890']],
    ['yes', ['1.0']],
    ['colour', ['1.0']],
  ])('but is refused if it does not fit the type of %s: %j', async (field, values) => {
    for (const value of values) {
      catalogue.items.answer = withItem(`"id":"1","${field}":${value}`);
      const answer = JSON.parse(await catalogue.ask(`{ item { ${field} } }`));
      expect([value, answer.errors?.[0].path, answer.data.item?.[field] ?? null]).toEqual([
        value,
        ['item', field],
        null,
      ]);
    }
  });

  test('and is refused in place of an object', async () => {
    catalogue.items.answer = '{"data":{"item":1.0}}';
    expect(JSON.parse(await catalogue.ask('{ item { text } }'))).toMatchObject({
      data: { item: null },
      errors: [{ path: ['item'] }],
    });
  });

  test('in an event stream as well', async () => {
    catalogue.items.answer = '{"data":{"changed":{"decimal":1.10}}}';
    const events = await catalogue.post('{"query":"subscription { changed { decimal } }"}', 'text/event-stream');
    expect(events).toContain('data: {"data":{"changed":{"decimal":1.10}}}\n');
  });
});

test.each(numbers)('a key reaches the next subgraph as it was written: %s', async (number) => {
  const item = `"__typename":"Item","code":${number}`;
  catalogue.items.answer = withItem(item);
  catalogue.stock.answer = '{"data":{"_entities":[{"onHand":5}]}}';
  expect(await catalogue.ask('{ item { code onHand } }')).toBe(withItem(`"code":${number},"onHand":5`));
  expect(catalogue.stock.asked.variables).toBe(`{"representations":[{${item}}]}`);

  catalogue.items.answer = withItem(`${item},"decimal":{"a":${number}}`);
  catalogue.stock.answer = `{"data":{"_entities":[{"priced":${number}}]}}`;
  expect(await catalogue.ask('{ item { priced } }')).toBe(withItem(`"priced":${number}`));
  expect(catalogue.stock.asked.variables).toContain(`"decimal":{"a":${number}}`);
});

describe('a variable reaches the subgraph as it was written', () => {
  const query = 'query ($any: Decimal, $id: ID) { find(any: $any, id: $id) { text } }';
  const found = '{"data":{"find":{"text":"found"}}}';

  test.each(numbers)('by POST, by GET and with a stream as the response: %s', async (number) => {
    catalogue.items.answer = found;
    const variables = `{"any":{"a":[${number}]}}`;
    expect(await catalogue.ask(query, variables)).toBe(found);
    expect(catalogue.items.asked.variables).toBe(variables);

    const search = `query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`;
    const response = await fetch(`${catalogue.served.url}?${search}`, { headers: { accept: 'application/json' } });
    expect(await response.text()).toBe(found);
    expect(catalogue.items.asked.variables).toBe(variables);

    const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
    expect(await catalogue.post(body, 'text/event-stream')).toContain(found);
    expect(catalogue.items.asked.variables).toBe(variables);
  });

  test('in a WebSocket message', async () => {
    catalogue.items.answer = found;
    const client = createClient({
      url: catalogue.served.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      jsonMessageReplacer: (_, value) => (value === 'NUMBER' ? exact('1.10') : value),
    });
    const { value } = await client.iterate({ query, variables: { any: 'NUMBER' } }).next();
    expect(value).toEqual(JSON.parse(found));
    expect(catalogue.items.asked.variables).toBe('{"any":1.10}');
    await client.dispose();
  });

  test.each([
    ['$v: Int', 'count', '5.0'],
    ['$v: Float', 'number', '12345678901234567890'],
    ['$v: ID', 'id', '12345678901234567890'],
    ['$v: [ID!]', 'ids', '[12345678901234567890,"a"]'],
    ['$v: Range', 'range', '{"from":1.0,"to":[2.50],"id":9007199254740993,"any":{"a":1e5}}'],
  ])('%s', async (declared, argument, value) => {
    catalogue.items.answer = found;
    const asked = `query (${declared}) { find(${argument}: $v) { text } }`;
    expect(await catalogue.ask(asked, `{"v":${value}}`)).toBe(found);
    expect(catalogue.items.asked.variables).toBe(`{"v":${value}}`);
  });

  test.each([
    ['$v: Int', 'count', '5.5000000000000000'],
    ['$v: Int', 'count', '12345678901234567890'],
    ['$v: ID', 'id', '1.50'],
    ['$v: Float', 'number', '1e999'],
    ['$v: Range', 'range', '{"id":1.50}'],
  ])('but is refused if it does not fit its type: %s, %s: %s', async (declared, argument, value) => {
    const asked = `query (${declared}) { find(${argument}: $v) { text } }`;
    const { errors } = JSON.parse(await catalogue.ask(asked, `{"v":${value}}`));
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test('and a page size written as a float counts as its value', async () => {
    const asked = 'query ($first: Int) { page(first: $first) { text } }';
    const { errors } = JSON.parse(await catalogue.ask(asked, '{"first":3e6}'));
    expect(errors[0].extensions.code).toBe('OPERATION_TOO_LARGE');
  });

  test('and subscriptions that differ in one digit are not shared', async () => {
    catalogue.items.answer = '{"data":{"changed":{"text":"a"}}}';
    const subscribe = (digit: number) =>
      catalogue.post(
        `{"query":"subscription ($any: Decimal) { changed(any: $any) { text } }","variables":{"any":900719925474099${digit}}}`,
        'text/event-stream',
      );
    catalogue.items.received.length = 0;
    await Promise.all([subscribe(2), subscribe(3)]);
    const asked = catalogue.items.received.map((body) => /"any":(\d+)/.exec(body)?.[1]);
    expect(asked.toSorted()).toEqual(['9007199254740992', '9007199254740993']);
  });
});

const exact = (text: string): unknown => (JSON as unknown as { rawJSON: (text: string) => unknown }).rawJSON(text);
