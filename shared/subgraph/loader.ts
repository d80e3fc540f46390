import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.ts';

/**
 * Defines a loader whose batches live as long as a request. The batch function gets the context, so it can leave out
 * what the caller may not see; such a key answers `undefined`, like one that does not exist.
 */
export function defineLoader<Key, Value, CacheKey = Key>(
  batch: (context: RequestContext, keys: readonly Key[]) => Promise<readonly Value[]>,
  cacheKey?: (key: Key) => CacheKey,
): (context: RequestContext) => DataLoader<Key, Value, CacheKey> {
  const loaders = new WeakMap<RequestContext, DataLoader<Key, Value, CacheKey>>();
  return (context) => {
    let loader = loaders.get(context);
    if (!loader) {
      loader = new DataLoader((keys) => batch(context, keys), cacheKey ? { cacheKeyFn: cacheKey } : {});
      loaders.set(context, loader);
    }
    return loader;
  };
}

/** Puts rows into the order of the keys that asked for them. */
export function inKeyOrder<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | undefined)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
}

/** Groups rows by the key that asked for them, keeping their order. */
export function groupByKey<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
