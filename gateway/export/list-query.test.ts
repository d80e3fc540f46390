import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { answerPath, listQuery } from './list-query.ts';

const schema = buildSchema(`
  scalar Date
  enum Kind { IN OUT }
  enum RowOrder { NEWEST_FIRST OLDEST_FIRST }
  input RowFilter { kinds: [Kind!], from: Date, open: Boolean, ofMore: RowFilter }
  type PageInfo { endCursor: ID hasNextPage: Boolean! }
  type Maker { id: ID! name: String }
  type Office { code: ID! }
  union Who = Maker | Office
  type Row { id: ID! at: String maker: Maker who: Who }
  type RowPage { nodes: [Row!]! pageInfo: PageInfo! }
  type Query {
    rows(ofKind: ID!, least: Int, share: Float, filter: RowFilter, order: RowOrder, first: Int, after: ID): RowPage!
    plain(first: Int, after: ID): RowPage!
  }
`);
const heading = { zh: '列', en: 'Column' };
const columns = ['id', 'maker.name', 'at', 'at', 'maker.id'].map((path) => ({ path, heading }));
const of = (list: string) => listQuery(schema, { title: heading, list, columns });
const variables = (text: string) => of('rows').variablesOf(new URLSearchParams(text));
const refused = (field: string, reason: string) =>
  expect.objectContaining({ code: 'BAD_INPUT', params: expect.objectContaining({ field, reason }) });

describe('the query of an exported list', () => {
  test('is valid and takes every filter of the list, and its rows in commit order', () => {
    for (const list of ['rows', 'plain']) expect(validate(schema, parse(of(list).query))).toEqual([]);
    const { query } = of('rows');
    expect(query).toContain('$after: ID, $ofKind: ID!, $least: Int, $share: Float, $filter: RowFilter');
    expect(query).toContain(
      'first: 200, after: $after, ofKind: $ofKind, least: $least, share: $share, filter: $filter, order: OLDEST_FIRST',
    );
    expect(query).toContain('nodes { id maker { name id } at }');
    expect(of('plain').query).not.toContain('order');
  });

  test('asks for what another agency has of an object apart from its id, and for what stands for several types by type', () => {
    const paths = [
      { path: 'maker.id', heading },
      { path: 'maker.name', heading, ofOwner: true as const },
      { path: 'who.id', heading },
      { path: 'who.code', heading },
    ];
    const { query } = listQuery(schema, { title: heading, list: 'rows', columns: paths });
    expect(validate(schema, parse(query))).toEqual([]);
    expect(query).toContain(
      'nodes { maker { id } makerOfOwner: maker { name } who { ... on Maker { id } ... on Office { code } } }',
    );
    expect(paths.map(answerPath)).toEqual([
      ['maker', 'id'],
      ['makerOfOwner', 'name'],
      ['who', 'id'],
      ['who', 'code'],
    ]);
  });

  test('gets its filters from the parameters, by their names alone', () => {
    const given = 'ofKind=k&least=3&share=0.9&kinds=IN&kinds=OUT&from=2024-04-01&open=false';
    expect(variables(given)).toEqual({
      ofKind: 'k',
      least: 3,
      share: 0.9,
      filter: { kinds: ['IN', 'OUT'], from: '2024-04-01', open: false },
    });
    expect(variables('ofKind=k')).toEqual({ ofKind: 'k' });
  });

  test.each([
    ['', 'ofKind', 'MISSING'],
    ['ofKind=k&nothing=1', 'nothing', 'UNKNOWN'],
    ['ofKind=k&first=5', 'first', 'UNKNOWN'],
    ['ofKind=k&after=x', 'after', 'UNKNOWN'],
    ['ofKind=k&order=NEWEST_FIRST', 'order', 'UNKNOWN'],
    ['ofKind=k&ofKind=l', 'ofKind', 'ALREADY_USED'],
    ['ofKind=k&from=2024-04-01&from=2024-04-02', 'from', 'ALREADY_USED'],
    ['ofKind=k&kinds=IN&kinds=UP', 'kinds', 'UNKNOWN'],
    ['ofKind=k&open=yes', 'open', 'UNKNOWN'],
    ['ofKind=k&least=x', 'least', 'NOT_WHOLE'],
    ['ofKind=k&share=1e9', 'share', 'NOT_NUMBER'],
    ['ofKind=k&share=', 'share', 'NOT_NUMBER'],
    ['ofKind=k&ofMore=x', 'ofMore', 'UNKNOWN'],
  ])('refuses %s', (given, field, reason) => {
    expect(() => variables(given)).toThrow(refused(field, reason) as Error);
  });
});
