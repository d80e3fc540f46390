import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { execute, parse, subscribe, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import type { RefusalExtensions } from '../refusal/refusal.ts';
import { enforceAccess } from './enforce-access.ts';
import type { Principal } from './principal.ts';

const sdl = `
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.9"
    import: ["@key", "@authenticated", "@requiresScopes"]
  )
  type Query {
    open: String
    login: String @authenticated
    one: String @requiresScopes(scopes: [["a"]])
    both: String @requiresScopes(scopes: [["a", "b"]])
    either: String @requiresScopes(scopes: [["a"], ["b", "c"]])
    thing: Thing
    shelf: Shelf
    ledger: Ledger @requiresScopes(scopes: [["a"]])
    named: Named
    mood: Mood
    hashes: [Hash!]
    party: Party
  }
  enum Mood @authenticated {
    GOOD
  }
  scalar Hash @requiresScopes(scopes: [["a"]])
  interface Party @requiresScopes(scopes: [["a"]]) {
    id: ID
  }
  type Importer implements Party {
    id: ID
    name: String
  }
  interface Named {
    name: String @requiresScopes(scopes: [["a"]])
  }
  type Thing implements Named @key(fields: "id") {
    id: ID
    secret: String @authenticated
    name: String @requiresScopes(scopes: [["b"], ["c"]])
  }
  type Ledger @requiresScopes(scopes: [["b"]]) {
    line: String
    entry: String @requiresScopes(scopes: [["c"]])
  }
  type Shelf {
    line: String
  }
  extend type Shelf @authenticated {
    later: String
  }
  type Subscription {
    changed: String @requiresScopes(scopes: [["a"]])
    told: String
  }`;

const read: string[] = [];
const answer = (name: string) => () => {
  read.push(name);
  return name;
};
const thing = { __typename: 'Thing', id: '1', secret: answer('secret'), name: answer('name') };
const events = async function* () {
  read.push('subscribed');
  yield { changed: 'changed', told: 'told' };
};
const resolvers = {
  Query: {
    open: answer('open'),
    login: answer('login'),
    one: answer('one'),
    both: answer('both'),
    either: answer('either'),
    thing: () => thing,
    named: () => thing,
    mood: () => 'GOOD',
    hashes: () => ['hash'],
    party: () => ({ __typename: 'Importer', id: '1', name: 'importer' }),
    shelf: () => ({ line: answer('line'), later: answer('later') }),
    ledger: () => ({ line: answer('line'), entry: answer('entry') }),
  },
  Thing: { __resolveReference: () => thing },
  Subscription: { changed: { subscribe: events }, told: { subscribe: events } },
} as GraphQLResolverMap<unknown>;
const schema = enforceAccess(buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]));

/** A caller with the given scopes, one letter each; `undefined` is an anonymous caller. */
const caller = (scopes: string | undefined): Principal | undefined =>
  scopes === undefined
    ? undefined
    : { subject: 'someone', organisation: { kind: 'PUBLIC', id: 'x' }, scopes: scopes.split('') };

/** The error codes of a result, or its data. */
function outcome({ data, errors }: ExecutionResult): unknown {
  if (!errors) return JSON.parse(JSON.stringify(data));
  return errors.map(({ extensions }) => {
    const { code, params } = extensions as unknown as RefusalExtensions;
    return [code, params['what']].filter(Boolean).join(' ');
  });
}

async function ask(query: string, scopes: string | undefined) {
  read.length = 0;
  const contextValue = { principal: caller(scopes) };
  return outcome(await execute({ schema, document: parse(query), contextValue }));
}

const anonymous = undefined;

test.each<[query: string, ...callers: [scopes: string | undefined, unknown][]]>([
  ['{ open }', [anonymous, { open: 'open' }]],
  ['{ login }', [anonymous, ['UNAUTHENTICATED']], ['', { login: 'login' }]],
  ['{ one }', [anonymous, ['UNAUTHENTICATED']], ['b', ['FORBIDDEN Query.one']], ['a', { one: 'one' }]],
  ['{ both }', ['a', ['FORBIDDEN Query.both']], ['b', ['FORBIDDEN Query.both']], ['ab', { both: 'both' }]],
  ['{ either }', ['b', ['FORBIDDEN Query.either']], ['a', { either: 'either' }], ['bc', { either: 'either' }]],
  ['{ thing { id } }', [anonymous, { thing: { id: '1' } }]],
  ['{ thing { secret } }', [anonymous, ['UNAUTHENTICATED']], ['', { thing: { secret: 'secret' } }]],
  // A field requires what its interface requires as well as its own scopes.
  ['{ thing { name } }', ['bc', ['FORBIDDEN Thing.name']], ['a', ['FORBIDDEN Thing.name']]],
  ['{ thing { name } }', ['ab', { thing: { name: 'name' } }], ['ac', { thing: { name: 'name' } }]],
  ['{ named { name } }', ['bc', ['FORBIDDEN Thing.name']], ['ab', { named: { name: 'name' } }]],
  // A requirement on a type applies to all of its fields, wherever the type is declared or extended.
  ['{ shelf { line } }', [anonymous, ['UNAUTHENTICATED']], ['', { shelf: { line: 'line' } }]],
  ['{ shelf { later } }', [anonymous, ['UNAUTHENTICATED']], ['', { shelf: { later: 'later' } }]],
  ['{ ledger { line } }', ['b', ['FORBIDDEN Query.ledger']], ['a', ['FORBIDDEN Ledger.line']]],
  ['{ ledger { line } }', ['ab', { ledger: { line: 'line' } }]],
  ['{ ledger { entry } }', ['ab', ['FORBIDDEN Ledger.entry']], ['abc', { ledger: { entry: 'entry' } }]],
  ['{ mood }', [anonymous, ['UNAUTHENTICATED']], ['', { mood: 'GOOD' }]],
  ['{ hashes }', ['b', ['FORBIDDEN Query.hashes']], ['a', { hashes: ['hash'] }]],
  ['{ party { id } }', ['b', ['FORBIDDEN Importer.id']], ['a', { party: { id: '1' } }]],
  ['{ party { ... on Importer { name } } }', ['b', ['FORBIDDEN Importer.name']]],
  // Other subgraphs reach this one through `_entities`.
  [
    '{ _entities(representations: [{ __typename: "Thing", id: "1" }]) { ... on Thing { secret } } }',
    [anonymous, ['UNAUTHENTICATED']],
    ['', { _entities: [{ secret: 'secret' }] }],
  ],
])('%s', async (query, ...callers) => {
  for (const [scopes, expected] of callers) expect(await ask(query, scopes)).toEqual(expected);
});

test('a refused field is not resolved; the rest of the response is returned', async () => {
  expect(await ask('{ open one secret: thing { secret } }', undefined)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  expect(read).toEqual(['open']);
});

test('a subscription is refused before it is opened', async () => {
  const open = async (field: string, scopes: string | undefined) => {
    read.length = 0;
    const document = parse(`subscription { ${field} }`);
    const opened = await subscribe({ schema, document, contextValue: { principal: caller(scopes) } });
    const first = Symbol.asyncIterator in opened ? ((await opened.next()).value as ExecutionResult) : opened;
    return [outcome(first), ...read];
  };
  expect(await open('changed', undefined)).toEqual([['UNAUTHENTICATED']]);
  expect(await open('changed', 'b')).toEqual([['FORBIDDEN Subscription.changed']]);
  expect(await open('changed', 'a')).toEqual([{ changed: 'changed' }, 'subscribed']);
  expect(await open('told', undefined)).toEqual([{ told: 'told' }, 'subscribed']);
});
