import type { EntityManager, EntityName } from '@mikro-orm/core';
import { isSqlite } from '../database/statement.ts';

/** Which rows a list has, and in which order. */
interface List {
  visible: object;
  asked: object;
  orderBy: readonly Readonly<Record<string, 'asc' | 'desc'>>[];
}

/**
 * The rows of a list and their order, such that a page of them is found by an index of both. With an equality, MariaDB
 * reads an index from the first row that has the value, or the whole list in its order, if it guesses that many rows have
 * it: a page in the middle then costs as much as all that lie before it. As a range from the value to itself, in whose
 * order the column comes first, the index is entered where the page begins. SQLite needs the equality for that.
 */
export function entered<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  { visible, asked, orderBy }: List,
): { where: object; orderBy: List['orderBy'] } {
  const [first, ...others] = [visible, asked].flatMap(leaves);
  const [column, value] = first ?? [];
  const is = onlyOf(value);
  if (isSqlite(em) || others.length > 0 || !column || is === undefined || !isIndexed(em, entity, [column, ...orderBy]))
    return { where: { $and: [visible, asked] }, orderBy };
  return {
    where: { [column]: { $gte: is, $lte: is } },
    orderBy: [{ [column]: Object.values(orderBy[0]!)[0]! }, ...orderBy],
  };
}

/** The conditions of a filter, by column. */
function leaves(condition: object): [string, unknown][] {
  return Object.entries(condition).flatMap(([name, inner]): [string, unknown][] =>
    name === '$and' ? (inner as readonly object[]).flatMap(leaves) : [[name, inner]],
  );
}

/** The value that a condition asks for; `undefined` if it is not one. */
function onlyOf(condition: unknown): string | number | boolean | undefined {
  if (['string', 'number', 'boolean'].includes(typeof condition)) return condition as string;
  const { $in: values = [] } = (condition ?? {}) as { $in?: readonly string[] };
  return values.length === 1 ? values[0] : undefined;
}

/** Whether an index begins with these columns. */
function isIndexed<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  columns: readonly (string | object)[],
): boolean {
  const names = columns.flatMap((column) => (typeof column === 'string' ? column : Object.keys(column)));
  const { indexes } = em.getMetadata().get(entity as EntityName<object>);
  return indexes.some(({ properties }) => {
    const own = [properties ?? []].flat() as string[];
    return names.every((name, at) => own[at] === name);
  });
}
