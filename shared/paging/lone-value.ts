import type { EntityManager } from '@mikro-orm/core';
import { isSqlite } from '../database/statement.ts';

/** Rows, and the columns that come first in their order. */
interface Entered {
  where: object;
  orderedFirst: readonly string[];
}

/**
 * The rows of a list that fit a filter, such that a page of them is entered in an index at its place. If all that is asked
 * is one value of a column, and many rows have it, MariaDB enters at the value, and reads whatever lies before the page. As
 * a range from the value to itself, in whose order the column comes first, it is entered at the place. SQLite would not.
 */
export function entered(em: EntityManager, visible: object, asked: object): Entered {
  const value = isSqlite(em) ? undefined : loneValue([visible, asked]);
  if (!value) return { where: { $and: [visible, asked] }, orderedFirst: [] };
  const [column, is] = value;
  return { where: { [column]: { $gte: is, $lte: is } }, orderedFirst: [column] };
}

/** The only condition, if it is one of one value: with others, other indexes may serve better. */
function loneValue(conditions: readonly object[]): [column: string, value: unknown] | undefined {
  const all = conditions.flatMap(leaves);
  const [column, condition] = all[0] ?? [];
  if (all.length !== 1 || !column) return undefined;
  const { $in: values = [] } = condition as { $in?: readonly unknown[] };
  return values.length === 1 ? [column, values[0]] : undefined;
}

function leaves(condition: object): [string, unknown][] {
  return Object.entries(condition).flatMap(([name, inner]): [string, unknown][] =>
    name === '$and' ? (inner as readonly object[]).flatMap(leaves) : [[name, inner ?? {}]],
  );
}
