import type { EntityManager, EntityName, FilterQuery } from '@mikro-orm/core';
import { badInput } from '../refusal/bad-input.ts';

/** How many rows a list gives where the caller does not say. */
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

/** Which rows a list shows. */
interface Shown<Row> {
  /** Those that the caller may see. */
  visible?: FilterQuery<Row>;
  /** Those of them that it has asked for. */
  asked?: FilterQuery<Row>;
}

interface Order {
  /** The column that names a row in cursors; a key of its table. */
  key?: string;
  /** The column that the rows are in the order of. */
  by?: string;
}

/** Lists whose rows are numbered as they are committed: who reads on after a row misses none that comes later. */
export const inCommitOrder: Order = { by: 'line' };

/** One page of the rows that match; `after` is the key of the last row of the page before. */
export async function findPage<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  { visible = {}, asked = {} }: Shown<NoInfer<Row>>,
  args: PageArgs,
  { key = 'id', by = key }: Order = {},
): Promise<Page<Row>> {
  const size = pageSize(args);
  // The generic row type hides from the compiler which columns there are.
  const find = (where: object[], limit: number) =>
    em.find<Row>(entity, { $and: [visible, ...where] } as never, { orderBy: { [by]: 'asc' }, limit } as never);
  const value = (row: Row, column: string) => row[column as keyof Row];
  const { after } = args;
  const reached: object[] = [];
  if (after !== null && after !== undefined) {
    // What is no longer among the rows that were asked for is still a place among them.
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
