import { buildSchema, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import type { AccessPolicy } from './policy.ts';
import { withheldFields, withoutFields } from './withheld-fields.ts';

const schema = buildSchema(`
  interface Named { name: String secret: String }
  type Query { things: [Thing!]! secret: String named: Named papers: [Paper!] }
  type Mutation { make: Thing }
  type Thing implements Named { name: String secret: String needed: Int! paper: Paper papers: [Paper!]! parts: [Thing!] }
  type Paper { title: String thing: Thing }`);
const login = { authenticated: true, scopes: [] };
const policy: AccessPolicy = new Map(
  ['Query.secret', 'Thing.secret', 'Thing.needed', 'Paper', 'Mutation.make'].map((coordinate) => [coordinate, login]),
);

test.each<[string, string[]]>([
  ['{ things { name } }', []],
  ['{ things { secret s: secret } }', ['Thing.secret']],
  ['{ things { parts { paper { title } } } }', ['Thing.paper']],
  ['{ things { ...A } } fragment A on Thing { secret }', ['Thing.secret']],
  ['{ named { ... on Thing { secret } } }', ['Thing.secret']],
  // Not nullable, at the root, of a guarded type, of an interface, below a mutation.
  ['{ things { needed papers { title } } }', []],
  ['{ secret papers { title } }', []],
  ['{ things { papers { thing { name } } } }', []],
  ['{ named { secret } }', []],
  ['mutation { make { secret } }', []],
  ['query A { things { secret } } mutation B { make { name } }', []],
])('of %s are withheld %j', (query, expected) => {
  expect([...withheldFields(parse(query), schema, policy)]).toEqual(expected);
});

test('a document without some fields has none of the fragments that only they used', () => {
  const document = parse(`
    { things { name secret ...Kept paper { ...Gone } } }
    fragment Kept on Thing { name secret }
    fragment Gone on Paper { title thing { ...Gone2 } }
    fragment Gone2 on Thing { name }`);
  const left = withoutFields(document, schema, new Set(['Thing.secret', 'Thing.paper']));
  expect(print(left)).toBe(print(parse('{ things { name ...Kept } } fragment Kept on Thing { name }')));
});
