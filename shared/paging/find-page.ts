import type { EntityManager, EntityName, FilterQuery } from '@mikro-orm/core';
import { validate as isUuid } from 'uuid';
import { refuse } from '../refusal/refusal.ts';

/** How many rows a list gives where the caller does not say. */
const defaultPageSize = 50;
const largestPage = 200;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

export interface Page<Row> {
  nodes: Row[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** One page of the rows that match, in the order of their key; `after` is the key of the last row of the page before. */
export async function findPage<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  where: FilterQuery<NoInfer<Row>>,
  args: PageArgs,
  key: keyof Row & string = 'id' as keyof Row & string,
): Promise<Page<Row>> {
  const size = pageSize(args);
  const { after } = args;
  if (after != null && key === 'id' && !isUuid(after))
    throw refuse('BAD_INPUT', { field: 'after', reason: 'not the endCursor of a page' });
  const query = { $and: [where, after == null ? {} : { [key]: { $gt: after } }] };
  const options = { orderBy: { [key]: 'asc' }, limit: size + 1 };
  // The generic row type hides from the compiler which columns there are; `key` is one of them.
  const rows = await em.find<Row>(entity, query as never, options as never);
  return pageOf(rows, size, (row) => row[key] as string);
}

export function pageSize({ first }: PageArgs): number {
  const size = first ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > largestPage) {
    throw refuse('BAD_INPUT', { field: 'first', reason: `1 to ${largestPage}` });
  }
  return size;
}

/** Cuts a page out of rows that were read one beyond its size. */
export function pageOf<Row>(rows: readonly Row[], size: number, cursorOf: (row: Row) => string): Page<Row> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { endCursor: last ? cursorOf(last) : null, hasNextPage: rows.length > size } };
}
