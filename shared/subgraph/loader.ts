import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.ts';

/** Where a request keeps its loaders, by what defines them; not a WeakMap, see `short-lived-objects.ts`. */
const loadersOf = Symbol('loaders');

interface Loading extends RequestContext {
  [loadersOf]?: Map<object, unknown>;
}

/** Forgets what a request has read: its next command may have changed it. */
export function forgetLoaded(context: RequestContext): void {
  delete (context as Loading)[loadersOf];
  context.em.clear();
}

/**
 * Defines a loader that is cached per request. The batch function gets the context, so it can omit what the caller may
 * not see; such a key yields null, like one that does not exist. An error is that of its key alone.
 */
export function defineLoader<Key, Value, CacheKey = Key>(
  batch: (context: RequestContext, keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
  cacheKey?: (key: Key) => CacheKey,
): (context: RequestContext) => DataLoader<Key, Value, CacheKey> {
  return (context) => {
    const loaders = ((context as Loading)[loadersOf] ??= new Map());
    const known = loaders.get(batch) as DataLoader<Key, Value, CacheKey> | undefined;
    if (known) return known;
    const loader = new DataLoader((keys) => batch(context, keys), cacheKey ? { cacheKeyFn: cacheKey } : {});
    loaders.set(batch, loader);
    return loader;
  };
}

/** Arranges rows in the order of their keys; null for a key without a row. */
export function inKeyOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups rows by key, keeping their order. */
export function groupByKey<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
