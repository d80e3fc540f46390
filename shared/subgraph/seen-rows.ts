import type { EntityName, FilterQuery } from '@mikro-orm/core';
import type DataLoader from 'dataloader';
import type { Principal } from '../access/principal.ts';
import { visible, type Room } from '../access/room.ts';
import { rowsOfFilter, type Filters } from '../paging/filters.ts';
import { byInstant, type Orders, type Page, type PageArgs } from '../paging/find-page.ts';
import { findPages, type AskedPage } from '../paging/find-pages.ts';
import { defineLoader, groupByKey, inKeyOrder } from './loader.ts';
import type { RequestContext } from './request-context.ts';

/** Which rows a caller sees: those of a room, or of a filter of its own. */
type Seen<Row> = Room | ((principal: Principal | undefined, context: RequestContext) => FilterQuery<Row>);

/** All rows, for everyone who may ask for their type at all. */
export const everyone = () => ({});

const filterOf = <Row>(seen: Seen<Row>, context: RequestContext): object =>
  typeof seen === 'function' ? seen(context.principal, context) : visible(seen, context.principal);

// The compiler cannot see the columns of a generic row type.
const withKeys = <Row>(seen: Seen<Row>, context: RequestContext, key: string, keys: readonly string[]) =>
  ({ $and: [filterOf(seen, context), { [key]: { $in: [...keys] } }] }) as never;

type LoaderOf<Value> = (context: RequestContext) => DataLoader<string, Value>;

/** A loader of rows by a column that is unique among those that the caller sees; null for one that it does not see. */
export function rowByKey<Row extends object>(
  entity: EntityName<Row>,
  seen: Seen<NoInfer<Row>>,
  key: keyof NoInfer<Row> & string = 'id' as never,
): LoaderOf<Row | null> {
  return defineLoader(async (context, keys: readonly string[]) => {
    const rows = await context.em.find<Row>(entity, withKeys(seen, context, key, keys));
    return inKeyOrder(keys, rows, (row) => row[key] as string);
  });
}

/** A loader of all rows with a value of a column that the caller sees, in an order. */
export function rowsByKey<Row extends object>(
  entity: EntityName<Row>,
  seen: Seen<NoInfer<Row>>,
  key: keyof NoInfer<Row> & string,
  ...order: readonly (keyof NoInfer<Row> & string)[]
): LoaderOf<Row[]> {
  const orderBy = order.map((column) => ({ [column]: 'asc' })) as never;
  return defineLoader(async (context, keys: readonly string[]) => {
    const rows = await context.em.find<Row>(entity, withKeys(seen, context, key, keys), { orderBy });
    return groupByKey(keys, rows, (row) => row[key] as string);
  });
}

type PagesOf<Row, OrderName extends string> = (
  context: RequestContext,
  /** Rows that match the caller's filter. */
  asked: FilterQuery<Row>,
  page: PageArgs<OrderName>,
) => Promise<Page<Row>>;

/** Pages of the rows that the caller sees. Those that are asked for together, one for each row of a list, are found together. */
export function pagesOf<Row extends object, OrderName extends string>(
  entity: EntityName<Row>,
  seen: Seen<NoInfer<Row>>,
  orders: Orders<OrderName>,
  key: keyof NoInfer<Row> & string = 'id' as never,
): PagesOf<Row, OrderName> {
  const loader = defineLoader((context, lists: readonly AskedPage<Row, OrderName>[]) =>
    findPages(context.em, entity, { visible: filterOf(seen, context), key }, lists, orders),
  );
  return (context, asked, page) => loader(context).load({ asked, page });
}

/** What a list is: its rows, who sees which, and how it is ordered and filtered. */
interface List<Row, OrderName extends string, Input> {
  entity: EntityName<Row>;
  seen: Seen<NoInfer<Row>>;
  orders: Orders<OrderName>;
  filters: Filters<Input>;
  /** The instant that `from` and `until` of the filter are about, if it has them. */
  at?: keyof NoInfer<Row> & string;
  key?: keyof NoInfer<Row> & string;
}

type FilteredPages<Row, OrderName extends string, Input> = (
  context: RequestContext,
  args: PageArgs<OrderName> & { filter?: Input | null },
  /** The part of the list that a field of another row shows. */
  within?: FilterQuery<Row>,
) => Promise<Page<Row>>;

/**
 * Pages of the rows that the caller sees and that fit the filter that it gives. Within a range of days, commit order is
 * that of the instants, as far as they differ: an index finds the range in no other order.
 */
export function filteredPagesOf<Row extends object, OrderName extends string, Input extends object>({
  entity,
  seen,
  orders,
  filters,
  at,
  key,
}: List<Row, OrderName, Input>): FilteredPages<Row, OrderName, Input> {
  const pages = pagesOf<Row, OrderName>(entity, seen, orders, key);
  const pagesOfDays = at ? pagesOf<Row, OrderName>(entity, seen, byInstant(orders, at), key) : pages;
  return async (context, { filter, ...page }, within = {}) => {
    const fitting = await rowsOfFilter(filters, context, filter);
    const { from, until }: { from?: unknown; until?: unknown } = filter ?? {};
    const ofDays = (from ?? until ?? null) !== null;
    return (ofDays ? pagesOfDays : pages)(context, { $and: [within, fitting] } as never, page);
  };
}
