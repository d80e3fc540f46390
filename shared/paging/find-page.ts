import { raw, type EntityManager, type EntityName, type EntityProperty, type FilterQuery } from '@mikro-orm/core';
import { badInput } from '../refusal/refuse.ts';
import { entered } from './entered-index.ts';
import { withoutImplied } from './implied-bounds.ts';
import { propertyOf } from './query.ts';
import { sumsOf } from './sums-of.ts';

/** The page size if the caller gives none. */
const defaultPageSize = 50;
const maxPageSize = 200;

export interface PageArgs<OrderName extends string = string> {
  first?: number | null;
  after?: string | null;
  order?: OrderName | null;
}

export interface Page<Row> {
  nodes: Row[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  /** Counts the rows of the whole list. GraphQL calls it only if the query selects the field. */
  totalCount: () => Promise<number>;
  /** Sums a column over the rows of the whole list; null if the caller may not see it of them. */
  sum: (column: keyof Row & string) => Promise<number | null>;
}

/** Which rows a list contains. */
interface Shown<Row> {
  /** Rows that the caller may see. */
  visible?: FilterQuery<Row>;
  /** Rows among them that match the caller's filter. */
  asked?: FilterQuery<Row>;
}

/** The columns that rows are ordered by, all in one direction. Never null; the last one is unique. */
interface Order {
  by: readonly [string] | readonly [string, string];
  descending?: boolean;
}

/** The orders that a list can have, by their names in the schema. The first one is the default. */
export type Orders<OrderName extends string> = Readonly<Record<OrderName, Order>>;

export const ascending = (...by: Order['by']): Order => ({ by });
export const descending = (...by: Order['by']): Order => ({ by, descending: true });

/** For lists numbered in commit order: reading on from a row misses none that is committed later. */
export const inCommitOrder = { OLDEST_FIRST: ascending('line'), NEWEST_FIRST: descending('line') };

/** The same, but the latest first by default. */
export const newestFirst = { NEWEST_FIRST: inCommitOrder.NEWEST_FIRST, OLDEST_FIRST: inCommitOrder.OLDEST_FIRST };

/** The same orders, with an instant before the position in commit order. */
export function byInstant<OrderName extends string>(orders: Orders<OrderName>, at: string): Orders<OrderName> {
  const before = ({ by, ...direction }: Order): Order =>
    by.length === 1 && by[0] === 'line' ? { by: [at, 'line'], ...direction } : { by, ...direction };
  return Object.fromEntries(
    Object.entries<Order>(orders).map(([name, order]) => [name, before(order)]),
  ) as Orders<OrderName>;
}

/** One page of the matching rows; `after` is the key of the previous page's last row. */
export async function findPage<Row extends object, OrderName extends string>(
  em: EntityManager,
  entity: EntityName<Row>,
  { visible = {}, asked = {} }: Shown<NoInfer<Row>>,
  args: PageArgs<NoInfer<OrderName>>,
  orders: Orders<OrderName>,
  /** The column used in cursors; among the rows that the caller may see, a unique key. */
  key = 'id',
): Promise<Page<Row>> {
  const { size, rest, ...start } = await startOfPage(em, entity, visible, args, orders, key);
  const { where, orderBy } = entered(em, entity, { visible, asked: start.needed(asked), orderBy: start.orderBy });
  // The compiler cannot see the columns of a generic row type.
  const shown = { $and: [where, rest] } as never;
  const rows = await em.find<Row>(entity, shown, { orderBy: orderBy as never, limit: size + 1 });
  return {
    ...pageOfRows(rows, size, key),
    totalCount: () => em.count<Row>(entity, { $and: [visible, asked] } as never),
    sum: async (column) => {
      const [all] = await sumsOf(em, entity, { where: { $and: [visible, asked] }, columns: [column] });
      return all!.sums[0]!;
    },
  };
}

/** Where a page starts in its order: the condition on its rows, their order, and how many of them it has at most. */
export async function startOfPage<Row extends object, OrderName extends string>(
  em: EntityManager,
  entity: EntityName<Row>,
  visible: object,
  args: PageArgs<OrderName>,
  orders: Orders<OrderName>,
  key: string,
) {
  const size = pageSize(args);
  const order = args.order ? orders[args.order] : Object.values<Order>(orders)[0]!;
  const properties = order.by.map((name) => propertyOf(em, entity, name));
  const { after } = args;
  let place: unknown[] = properties.map((property) => outermost(property, order));
  if (after !== null && after !== undefined) {
    // A row that no longer matches the filter still marks a position.
    const last = await em.findOne<Row>(entity, { $and: [visible, { [key]: after }] } as never);
    if (!last) throw badInput('after', 'NOT_PAGE_END');
    place = order.by.map((name) => last[name as keyof Row]);
  }
  const columns = properties.map(({ fieldNames }) => fieldNames[0]!);
  const direction: 'asc' | 'desc' = order.descending ? 'desc' : 'asc';
  return {
    size,
    orderBy: order.by.map((column) => ({ [column]: direction })),
    /** The same for SQL: the columns, and the direction of all. */
    columns,
    direction,
    rest: beyond(columns, order.descending ? '<' : '>', place),
    /** What else is to be asked of these rows. */
    needed: (asked: object) => withoutImplied(asked, { column: order.by[0], direction, value: place[0] }),
  };
}

/** What a page shows of the rows that were found for it: one more than its size if there are more. */
export function pageOfRows<Row extends object>(rows: readonly Row[], size: number, key: string) {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { endCursor: last ? String(last[key as keyof Row]) : null, hasNextPage: rows.length > size },
  };
}

/**
 * The rows beyond a place in the order. Of the two equivalent conditions on two columns, SQLite finds the first row by
 * the one on the pair, and servers by the one that says the same column by column.
 */
function beyond([first, second]: readonly string[], sign: '<' | '>', values: readonly unknown[]): object {
  if (second === undefined) return { [raw((row) => `${row}.${first} ${sign} ?`, values)]: [] };
  const sql = (row: string) =>
    `(${row}.${first}, ${row}.${second}) ${sign} (?, ?) and
     (${row}.${first} ${sign} ? or ${row}.${first} = ? and ${row}.${second} ${sign} ?)`;
  return { [raw(sql, [...values, values[0], ...values])]: [] };
}

/**
 * A value before every value of a column in the order. The first page starts there: without a bound, MariaDB reads a
 * short page in the order of the unique column alone and skips what the filter excludes, however many rows that is.
 */
function outermost({ columnTypes }: EntityProperty, { descending: isDescending }: Order): string | number | Date {
  if (columnTypes[0]!.startsWith('datetime')) return new Date(isDescending ? '9999-01-01' : 0);
  if (/int|double|real/.test(columnTypes[0]!)) return isDescending ? Number.MAX_SAFE_INTEGER : -1;
  return isDescending ? '\u{10ffff}' : '';
}

/** How many rows a page may have; throws BAD_INPUT if the caller asks for another number than 1 to 200. */
export function pageSize({ first }: Pick<PageArgs, 'first'>): number {
  const size = first ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > maxPageSize) {
    throw badInput('first', 'COUNT', { max: maxPageSize });
  }
  return size;
}
