import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Catalogue } from './catalogue.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await Catalogue.start();
});
beforeEach(() => {
  catalogue.items.answer = '{"data":{"find":{"text":"found"}}}';
});
afterAll(async () => catalogue?.close());

/** Sends a query and returns the arguments that reached the subgraph. */
async function sentFor(query: string, variables?: string): Promise<string | undefined> {
  expect(await catalogue.ask(query, variables)).toBe(catalogue.items.answer);
  return /find\((.*)\)\{text\}/.exec(catalogue.items.asked.query)?.[1];
}

describe('a literal reaches the subgraph as it was written', () => {
  test.each([
    'any:12345678901234567890',
    'any:1.0',
    'any:RED',
    'any:[RED 1.10{a:{b:GREEN c:-0}}]',
    'any:{a:1e400 b:"RED" c:true d:null e:5}',
    'any:1e400',
    'any:[{a:-1e400}]',
    'number:1e400',
    'number:1.0',
    'number:0.1234567890123456789',
    'number:12345678901234567890',
    'id:12345678901234567890',
    'id:"12345678901234567890"',
    'id:"007"',
    'ids:[12345678901234567890 "5" 5]',
    'ids:"5"',
    'range:{from:1.0 to:2.50 id:"9007199254740993" any:{a:[1.0 RED]}colour:RED}',
    'range:{to:[1.0 1.0]any:1.0}',
    'colour:RED',
  ])('%s', async (argument) => {
    expect(await sentFor(`{ find(${argument}) { text } }`)).toBe(argument);
  });

  test('next to variables, even within one value', async () => {
    const query = 'query ($a: Int, $id: ID) { find(id: $id, any: { a: $a, b: [1.0, RED], c: 1.0 }) { text } }';
    expect(await sentFor(query, '{"a":5,"id":"i"}')).toBe('id:$id any:{a:$a b:[1.0 RED]c:1.0}');
    expect(catalogue.items.asked.variables).toBe('{"id":"i","a":5}');
    expect(catalogue.items.asked.query).toContain('($id:ID$a:Int){');
  });

  test('whatever the names of variables', async () => {
    const query =
      'query ($literal: Int, $literal_0: Int) { find(any: { a: $literal, b: $literal_0, c: RED }) { text } }';
    expect(await sentFor(query, '{"literal":1,"literal_0":2}')).toBe('any:{a:$literal b:$literal_0 c:RED}');
    expect(catalogue.items.asked.variables).toBe('{"literal":1,"literal_0":2}');
  });

  test('in two selections of one field', async () => {
    const query = '{ find(any: { a: 1.0 }) { text } ... on Query { find(any: { a: 1.0 }) { text } } }';
    expect(await sentFor(query)).toBe('any:{a:1.0}');
    catalogue.items.answer = '{"data":{"find":{"text":"found"},"other":{"text":"other"}}}';
    expect(await catalogue.ask('{ find(any: 1.0) { text } other: find(any: 1.00) { text } }')).toBe(
      catalogue.items.answer,
    );
    expect(catalogue.items.asked.query).toBe('{find(any:1.0){text}other:find(any:1.00){text}}');
  });

  test('as the default of a variable', async () => {
    const query = 'query ($any: Decimal = { a: RED, b: 1.0 }, $id: ID = "5") { find(any: $any, id: $id) { text } }';
    expect(await sentFor(query)).toBe('any:$any id:$id');
    expect(catalogue.items.asked.query).toContain('($any:Decimal={a:RED b:1.0}$id:ID="5")');
    expect(catalogue.items.asked.variables).toBe('{}');
  });

  test.each(['1e400', '-1e400', '{a:[1e400 RED]}'])(
    'as the default of a variable, even beyond a double: %s',
    async (literal) => {
      expect(await sentFor(`query ($a: Decimal = ${literal}) { find(any: $a) { text } }`)).toBe('any:$a');
      expect(catalogue.items.asked.query).toContain(`($a:Decimal=${literal})`);
      expect(catalogue.items.asked.variables).toBe('{}');
    },
  );

  test('as the default of a nullable variable where null is not allowed', async () => {
    catalogue.items.answer = '{"data":{"exactly":{"text":"found"}}}';
    expect(await catalogue.ask('query ($any: Decimal = 1.0) { exactly(any: $any) { text } }')).toBe(
      catalogue.items.answer,
    );
    expect(catalogue.items.asked.query).toBe('query($any:Decimal=1.0){exactly(any:$any){text}}');
  });

  test('in a fetch of an entity', async () => {
    catalogue.items.answer = '{"data":{"item":{"__typename":"Item","code":1,"decimal":2}}}';
    catalogue.stock.answer = '{"data":{"_entities":[{"priced":3}]}}';
    expect(await catalogue.ask('{ item { priced(by: "7", any: { c: RED }) } }')).toBe('{"data":{"item":{"priced":3}}}');
    expect(catalogue.stock.asked.query).toBe(
      'query($representations:[_Any!]!){_entities(representations:$representations){...on Item{priced(by:"7" any:{c:RED})}}}',
    );
  });

  test('and does not prevent introspection', async () => {
    const answer = await catalogue.ask('{ __type(name: "Item") { name } find(any: 1.0) { text } }');
    expect(JSON.parse(answer)).toEqual({ data: { __type: { name: 'Item' }, find: { text: 'found' } } });
  });

  test('in a subscription', async () => {
    catalogue.items.answer = '{"data":{"changed":{"text":"a"}}}';
    const query = 'subscription { changed(any: { a: RED, b: 1.0 }) { text } }';
    expect(await catalogue.post(JSON.stringify({ query }), 'text/event-stream')).toContain(catalogue.items.answer);
    expect(catalogue.items.asked.query).toBe('subscription{changed(any:{a:RED b:1.0}){text}}');
  });
});

describe('a client’s variable with the name of one of the planner’s', () => {
  test('does not replace the representations', async () => {
    catalogue.items.answer = '{"data":{"find":{"__typename":"Item","code":1,"decimal":2}}}';
    catalogue.stock.answer = '{"data":{"_entities":[{"priced":3}]}}';
    const query = `query ($representations: ID = "none", $representations_: [ID!]) {
      find(id: $representations, representations: $representations_) { priced(by: $representations) } }`;
    expect(await catalogue.ask(query, '{"representations":"i1","representations_":["i2"]}')).toBe(
      '{"data":{"find":{"priced":3}}}',
    );
    expect(catalogue.items.asked).toEqual({
      query:
        'query($representations__:ID="none"$representations_:[ID!]){find(id:$representations__ representations:$representations_){__typename code decimal}}',
      variables: '{"representations__":"i1","representations_":["i2"]}',
    });
    expect(catalogue.stock.asked).toEqual({
      query:
        'query($representations:[_Any!]!$representations__:ID="none"){_entities(representations:$representations){...on Item{priced(by:$representations__)}}}',
      variables: '{"representations":[{"__typename":"Item","code":1,"decimal":2}],"representations__":"i1"}',
    });
  });
});
