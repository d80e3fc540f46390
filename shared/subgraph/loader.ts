import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.ts';

/**
 * Defines a loader that is cached per request. The batch function gets the context, so it can omit what the caller may
 * not see; such a key yields null, like one that does not exist.
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
