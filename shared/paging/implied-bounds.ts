/** Where a page begins: its rows have this value of the column that they are ordered by, or one beyond it. */
interface Place {
  column: string;
  direction: 'asc' | 'desc';
  value: unknown;
}

/**
 * A filter without the bounds that hold for all rows beyond a place. SQLite would enter the index at such a bound instead
 * of at the place, and read all that lies between.
 */
export function withoutImplied(asked: object, place: Place): object {
  const bound = place.direction === 'asc' ? '$gte' : '$lte';
  const isImplied = (key: string | symbol, condition: unknown) => {
    if (key !== place.column || !isObject(condition) || Reflect.ownKeys(condition).join() !== bound) return false;
    const order = inOrder(place.value, condition[bound]);
    return place.direction === 'asc' ? order >= 0 : order <= 0;
  };
  const needed = (conditions: object): object =>
    Object.fromEntries(
      Reflect.ownKeys(conditions).flatMap((key): [string | symbol, unknown][] => {
        const condition = (conditions as Conditions)[key];
        if (key === '$and') return [[key, (condition as readonly object[]).map(needed)]];
        return isImplied(key, condition) ? [] : [[key, condition]];
      }),
    );
  return needed(asked);
}

type Conditions = Readonly<Record<string | symbol, unknown>>;

const isObject = (condition: unknown): condition is Conditions => typeof condition === 'object' && condition !== null;

/** As databases compare: text by its bytes. Not a number, thus neither before nor after, if the kinds differ. */
function inOrder(value: unknown, other: unknown): number {
  if (typeof value === 'string' && typeof other === 'string')
    return Buffer.compare(Buffer.from(value), Buffer.from(other));
  if (value instanceof Date && other instanceof Date) return value.getTime() - other.getTime();
  return typeof value === 'number' && typeof other === 'number' ? value - other : NaN;
}
