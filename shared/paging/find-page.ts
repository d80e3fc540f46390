import type { EntityManager, EntityName, FilterQuery } from '@mikro-orm/core';
import { badInput } from '../refusal/bad-input.ts';

/** The page size if the caller gives none. */
const defaultPageSize = 50;
const maxPageSize = 200;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export interface Page<Row> {
  nodes: Row[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** Which rows a list contains. */
interface Shown<Row> {
  /** Rows that the caller may see. */
  visible?: FilterQuery<Row>;
  /** Rows among them that match the caller's filter. */
  asked?: FilterQuery<Row>;
}

interface Order {
  /** The column used in cursors; a unique key of the table. */
  key?: string;
  /** The column that rows are ordered by. */
  by?: string;
}

/** For lists numbered in commit order: reading on from a row misses none that is committed later. */
export const inCommitOrder: Order = { by: 'line' };

/** One page of the matching rows; `after` is the key of the previous page's last row. */
export async function findPage<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  { visible = {}, asked = {} }: Shown<NoInfer<Row>>,
  args: PageArgs,
  { key = 'id', by = key }: Order = {},
): Promise<Page<Row>> {
  const size = pageSize(args);
  // The compiler cannot see the columns of a generic row type.
  const find = (where: object[], limit: number) =>
    em.find<Row>(entity, { $and: [visible, ...where] } as never, { orderBy: { [by]: 'asc' }, limit } as never);
  const value = (row: Row, column: string) => row[column as keyof Row];
  const { after } = args;
  const reached: object[] = [];
  if (after !== null && after !== undefined) {
    // A row that no longer matches the filter still marks a position.
    const [place] = await find([{ [key]: after }], 1);
    if (!place) throw badInput('after', 'NOT_PAGE_END');
    reached.push({ [by]: { $gt: value(place, by) } });
  }
  const rows = await find([asked, ...reached], size + 1);
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  const endCursor = last ? String(value(last, key)) : null;
  return { nodes, pageInfo: { endCursor, hasNextPage: rows.length > size } };
}

function pageSize({ first }: PageArgs): number {
  const size = first ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > maxPageSize) {
    throw badInput('first', 'COUNT', { max: maxPageSize });
  }
  return size;
}
