import { raw, type EntityManager, type EntityName, type FilterQuery } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { select, type SqlValue } from '../database/statement.ts';
import { entered } from './entered-index.ts';
import { findPage, pageOfRows, startOfPage, type Orders, type Page, type PageArgs } from './find-page.ts';
import { columnOf, queryOf, type Query } from './query.ts';

/** SQLite joins 500 queries at most. */
const maxTogether = 200;

/** One of several lists of the same rows. */
export interface AskedPage<Row, OrderName extends string> {
  /** Rows that match the caller's filter. */
  asked: FilterQuery<Row>;
  page: PageArgs<OrderName>;
}

interface Rows {
  /** Rows that the caller may see. */
  visible: object;
  /** The column used in cursors. */
  key: string;
}

/**
 * A page of each of several lists, or why it is refused. Pages in one order take two statements together, and their counts
 * one; a page alone takes what `findPage` does. Each page is found by its own index, as it would be by itself.
 */
export async function findPages<Row extends object, OrderName extends string>(
  em: EntityManager,
  entity: EntityName<Row>,
  { visible, key }: Rows,
  lists: readonly AskedPage<Row, OrderName>[],
  orders: Orders<OrderName>,
): Promise<(Page<Row> | Error)[]> {
  const [first] = lists;
  if (first && lists.length === 1) {
    const shown = { visible: visible as never, asked: first.asked as never };
    return [await findPage(em, entity, shown, first.page, orders, key).catch((error: Error) => error)];
  }
  const totals = totalsOf(em, entity as EntityName<object>, visible);
  const started = await Promise.all(
    lists.map(async (list) => {
      const start = await startOfPage(em, entity, visible, list.page, orders, key).catch((error: Error) => error);
      return { list, start };
    }),
  );
  const pages = new Map<AskedPage<Row, OrderName>, Page<Row>>();
  const places = started.flatMap(({ list, start }) => (start instanceof Error ? [] : [{ list, ...start }]));
  for (const alike of Map.groupBy(places, ({ orderBy }) => JSON.stringify(orderBy)).values()) {
    const rows = await rowsOfPages(em, entity, { visible, key }, alike);
    alike.forEach(({ list, size }, at) => {
      const asked = list.asked as object;
      const totalCount = () => totals.load({ asked });
      const sum = (column: string) => totals.load({ asked, column });
      pages.set(list, { ...pageOfRows(rows[at]!, size, key), totalCount, sum });
    });
  }
  return started.map(({ list, start }) => (start instanceof Error ? start : pages.get(list)!));
}

interface Place<Row> extends Awaited<ReturnType<typeof startOfPage>> {
  list: { asked: FilterQuery<Row> };
}

/** The rows of pages that are ordered alike, one more than its size for a page that others follow. */
async function rowsOfPages<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  { visible, key }: Rows,
  places: readonly Place<Row>[],
): Promise<Row[][]> {
  const { columns, direction } = places[0]!;
  const fields = [columnOf(em, entity, key), ...columns].map((column, at) => raw(`listed.${column}`).as(`f${at}`));
  const order = columns.map((_, at) => `together.f${at + 1} ${direction}`).join(', ');
  const keys = await together(
    em,
    places.map(({ list, rest, size, needed, ...start }) => {
      const { where, orderBy } = entered(em, entity, {
        visible,
        asked: needed(list.asked),
        orderBy: start.orderBy,
      });
      return queryOf(em, entity, 'listed')
        .select(fields)
        .where({ $and: [where, rest] })
        .orderBy(orderBy)
        .limit(size + 1)
        .toQuery();
    }),
    order,
  );
  // A key is unique among the rows that the caller may see.
  const found = [...new Set(keys.flat().map(({ f0 }) => f0))];
  const rows = await em.find<Row>(entity, { $and: [visible, { [key]: { $in: found } }] } as never);
  const byKey = new Map(rows.map((row) => [row[key as keyof Row] as unknown, row]));
  return keys.map((ofList) => ofList.flatMap(({ f0 }) => byKey.get(f0) ?? []));
}

/** Counts the rows of lists, or sums one of their columns. */
const totalsOf = (em: EntityManager, entity: EntityName<object>, visible: object) =>
  new DataLoader(async (lists: readonly { asked: object; column?: string }[]) => {
    const totals = lists.map(({ asked, column }) =>
      queryOf(em, entity, 'listed')
        .select([raw(column ? `sum(listed.${columnOf(em, entity, column)})` : 'count(*)').as('f0')])
        .where({ $and: [visible, asked] })
        .toQuery(),
    );
    return (await together(em, totals)).map(([total]) => Number(total!.f0 ?? 0));
  });

/** Executes several queries as one; the rows of each, in its order. */
async function together(
  em: EntityManager,
  queries: readonly ReturnType<Query['toQuery']>[],
  order?: string,
): Promise<{ f0: unknown }[][]> {
  const rows: { f0: unknown }[][] = queries.map(() => []);
  for (let from = 0; from < queries.length; from += maxTogether) {
    const part = queries.slice(from, from + maxTogether);
    const parts = part.map(({ sql }, at) => `select ${from + at} as list, part${at}.* from (${sql}) as part${at}`);
    const found = await select<{ list: number; f0: unknown }>(
      em,
      `select together.list, together.f0 from (${parts.join(' union all ')}) as together
        order by together.list${order ? `, ${order}` : ''}`,
      part.flatMap(({ params }) => params as SqlValue[]),
    );
    for (const row of found) rows[row.list]!.push(row);
  }
  return rows;
}
