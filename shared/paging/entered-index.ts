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
 * order its column comes first, the index is entered where the page begins; what is asked of other columns stays. SQLite
 * needs the equality for that.
 */
export function entered<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  { visible, asked, orderBy }: List,
): { where: object; orderBy: List['orderBy'] } {
  const conditions = [visible, asked].flatMap(leaves);
  const values = new Map(conditions.flatMap(([column, condition]) => valueOf(column, condition)));
  // SQL of its own may find its few rows another way, and what is visible may be asked for by another value of its column.
  const isOfColumns = conditions.every(([key]) => typeof key === 'string' && !key.startsWith('$'));
  const areDifferent = new Set(conditions.map(([key]) => key)).size === conditions.length;
  const columns =
    isOfColumns && areDifferent && !isSqlite(em) ? indexedColumns(em, entity, [...values.keys()], orderBy) : undefined;
  if (!columns) return { where: { $and: [visible, asked] }, orderBy };
  const direction = Object.values(orderBy[0]!)[0]!;
  const itself = (column: string) => ({ $gte: values.get(column), $lte: values.get(column) });
  return {
    where: Object.fromEntries(
      conditions.map(([key, condition]) => [key, columns.includes(key as string) ? itself(key as string) : condition]),
    ),
    orderBy: [...columns.map((column) => ({ [column]: direction })), ...orderBy],
  };
}

/** All conditions of a filter, by column; SQL of its own has a symbol instead. */
function leaves(condition: object): [string | symbol, unknown][] {
  return Reflect.ownKeys(condition).flatMap((key): [string | symbol, unknown][] => {
    const inner = (condition as Readonly<Record<string | symbol, unknown>>)[key];
    return key === '$and' ? (inner as readonly object[]).flatMap(leaves) : [[key, inner]];
  });
}

function valueOf(column: string | symbol, condition: unknown): [string, string | number | boolean][] {
  const value = onlyOf(condition);
  return typeof column === 'symbol' || value === undefined ? [] : [[column, value]];
}

/** The value that a condition asks for; `undefined` if it is not one. */
function onlyOf(condition: unknown): string | number | boolean | undefined {
  if (['string', 'number', 'boolean'].includes(typeof condition)) return condition as string;
  const { $in: values = [], ...further } = (condition ?? {}) as { $in?: readonly string[] };
  return values.length === 1 && Reflect.ownKeys(further).length === 0 ? values[0] : undefined;
}

/** The columns in the order in which an index begins with them, if it goes on with those of the order. */
function indexedColumns<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  columns: readonly string[],
  orderBy: List['orderBy'],
): readonly string[] | undefined {
  const order = orderBy.flatMap((each) => Object.keys(each));
  const { indexes } = em.getMetadata().get(entity as EntityName<object>);
  for (const { properties = [] } of indexes) {
    const all = [properties].flat() as string[];
    const first = all.slice(0, columns.length);
    const goesOn = order.every((name, at) => all[columns.length + at] === name);
    if (goesOn && columns.every((name) => first.includes(name))) return first;
  }
  return undefined;
}
