import { endOfDay, startOfDay } from '../time/bounds-of-day.ts';
import type { RequestContext } from '../subgraph/request-context.ts';

/** What a value of a filter means. */
interface Narrowing<Value> {
  /** The rows that fit it. */
  rows: (value: Value, context: RequestContext) => object;
  /** Throws BAD_INPUT if the value names nothing that the caller may know of. */
  require?: (context: RequestContext, value: Value) => Promise<void>;
}

/** What a list can be filtered by: the fields of its input type. A row must fit all that are given. */
export type Filters<Input> = { readonly [Name in keyof Input]-?: Narrowing<NonNullable<Input[Name]>> };

type RequireId = (context: RequestContext, id: string) => Promise<void>;

/** By the id of another row, which must exist: a mistyped id must not give an empty list. */
export const byId = (column: string, require: RequireId): Narrowing<string> => ({ ...byValue(column), require });

export const byValue = <Value extends string | boolean>(column: string): Narrowing<Value> => ({
  rows: (value) => ({ [column]: value }),
});

/** By any of several values. */
export const byAnyOf = (column: string): Narrowing<readonly string[]> => ({
  rows: (values) => ({ [column]: { $in: [...values] } }),
});

/** By the first and the last Beijing day of an instant, both included. */
export const sinceDay = (column: string): Narrowing<string> => ({
  rows: (day) => ({ [column]: { $gte: startOfDay(day) } }),
});
export const untilDay = (column: string): Narrowing<string> => ({
  rows: (day) => ({ [column]: { $lte: endOfDay(day) } }),
});

/** By the highest value of a column. */
export const atMost = <Value extends string | number>(column: string): Narrowing<Value> => ({
  rows: (value) => ({ [column]: { $lte: value } }),
});

/** The rows that fit a filter; BAD_INPUT if it names something unknown. The first field in the table is checked first. */
export async function rowsOfFilter<Input extends object>(
  filters: Filters<Input>,
  context: RequestContext,
  input: Input | null | undefined,
): Promise<object> {
  const asked: object[] = [];
  for (const [name, { rows, require }] of Object.entries<Narrowing<never>>(filters)) {
    const value = input?.[name as keyof Input] as never;
    if (value === null || value === undefined) continue;
    await require?.(context, value);
    asked.push(rows(value, context));
  }
  return asked.length === 0 ? {} : { $and: asked };
}
