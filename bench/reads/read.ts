import type { SubgraphName } from '../../hub/agencies.ts';
import { rowsOf, type BareConnection } from '../bare-connection.ts';
import type { Caller } from './callers.ts';
import { idOf } from './row-sql.ts';
import type { List } from './list.ts';

export const pageSize = 20;

/** A query of one caller, and its expected answer. */
export interface Read {
  what: string;
  caller: Caller;
  agency: SubgraphName;
  query: string;
  variables: Record<string, unknown>;
  /** Whether its time must not grow with the number of rows. */
  constant: boolean;
  /** Whether it sums many rows, which takes longer the more there are, but must not take long. */
  isSum?: boolean;
  expected: unknown;
}

/** A field of the graph with its reads. */
export interface ReadField {
  agency: SubgraphName;
  field: string;
  /** Those that decide what it answers. */
  tables: readonly string[];
  reads: (connection: BareConnection) => AsyncIterable<Read>;
}

/** A reference in code to the databases' own answer. */
type Ask = <Row>(sql: string) => Promise<Row[]>;

/** The first page, a page in the middle, and the count of a list, for each caller, filter and order. */
export async function* readsOf(list: List, connection: BareConnection): AsyncGenerator<Read> {
  const { agency, field, within, table, key = 'id', visible, filters, orders, differs } = list;
  const asked = (selection: string) => (within ? `${within} { list: ${selection} }` : `list: ${selection}`);
  const answered = (answer: object) => (within ? { [within]: { list: answer } } : { list: answer });
  const ask: Ask = (sql) => rowsOf(connection, sql);
  for (const [caller, seen] of Object.entries(visible) as [Caller, string][]) {
    for (const [filter, condition] of Object.entries({ ...filters, ...differs?.[caller]?.filters })) {
      const rows = `from ${table} where (${seen}) and (${condition})`;
      const [counted] = await ask<{ count: number | string }>(`select count(*) as count ${rows}`);
      const total = Number(counted!.count);
      const name = `${field}${filter && ` by ${namesIn(filter)}`}`;
      const of = { caller, agency };
      for (const [order, columns] of Object.entries({ ...orders, ...differs?.[caller]?.orders })) {
        const isDefault = order === Object.keys(orders)[0];
        if (!isDefault && filter !== '' && isReverse(order)) continue;
        const args = `first: ${pageSize}, after: $after, order: ${order}, ${filter}`;
        const rowsOfPage = `${field}(${args}) { nodes { key: ${key} } pageInfo { hasNextPage } }`;
        const query = `query ($after: ID) { ${asked(rowsOfPage)} }`;
        const page = async (offset: number, count: number) => {
          const keys = `select ${key} as \`key\` ${rows} order by ${columns} limit ${count} offset ${offset}`;
          return (await ask<{ key: string }>(keys)).map(({ key: each }) => ({ key: each }));
        };
        const answer = (nodes: object[], offset: number) =>
          answered({ nodes, pageInfo: { hasNextPage: total > offset + pageSize } });
        const what = `${name}, ${order}`;
        // Only full pages can be compared.
        const constant = total >= 2 * pageSize;
        const first = answer(await page(0, pageSize), 0);
        yield { ...of, what: `${what}, first page`, query, variables: {}, constant, expected: first };
        const middle = Math.floor(total / 2);
        const [before, ...nodes] = await page(middle, pageSize + 1);
        if (!before) continue;
        const variables = { after: before.key };
        const deep = answer(nodes, middle + 1);
        yield { ...of, what: `${what}, middle`, query, variables, constant, expected: deep };
      }
      const query = `{ ${asked(`${field}${filter && `(${filter})`} { totalCount }`)} }`;
      const expected = answered({ totalCount: total });
      yield { ...of, what: `${name}, total count`, query, variables: {}, constant: false, expected };
    }
  }
}

/** The names of what a list is filtered by. */
const namesIn = (filter: string): string => filter.replace(/^filter: \{ (.*) \}$/, '$1').replaceAll(/: [^,]*/g, '');

const isReverse = (order: string): boolean => order === 'NEWEST_FIRST' || order.endsWith('_DESCENDING');

/** Single rows by their keys. The numbers are of rows that the caller sees. */
export function* readsByKey(): Generator<Read> {
  const numbers = { agency: 4321, importer: 1400, institution: 11 };
  for (const [caller, number] of Object.entries(numbers) as [Caller, number][]) {
    const by = (agency: SubgraphName, field: string, arg: string, key: string): Read => ({
      what: field,
      caller,
      agency,
      query: `query ($key: ID!) { row: ${field}(${arg}: $key) { key: ${arg} } }`,
      variables: { key },
      constant: true,
      expected: { row: { key } },
    });
    yield by('customs', 'bondedLot', 'id', idOf('lot', number));
    yield by('trace', 'item', 'code', `8${String(number).padStart(19, '0')}`);
  }
}
