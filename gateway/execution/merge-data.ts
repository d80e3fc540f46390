import { ExactNumber } from '../json/exact-number.ts';

/** Data of a subgraph, as parsed from JSON. */
export type Data = Record<string, unknown>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber);
}

/**
 * Merges the result of a fetch into the data at hand. Objects and lists of equal length are merged, anything else is
 * replaced by the new value or a copy of it. `__proto__` is dropped: no field of the graph can have that name.
 */
export function mergeData(target: Data, source: Data, asCopy = false): void {
  for (const key in source) {
    if (key === '__proto__') continue;
    const value = source[key];
    if (value !== undefined) target[key] = merged(target[key], value, asCopy);
  }
}

function merged(there: unknown, value: unknown, asCopy: boolean): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isData(there) && isData(value)) {
    mergeData(there, value, asCopy);
    return there;
  }
  if (Array.isArray(there) && Array.isArray(value) && there.length === value.length) {
    for (let index = 0; index < there.length; index += 1) there[index] = merged(there[index], value[index], asCopy);
    return there;
  }
  return asCopy ? copyData(value) : value;
}

/** A deep copy: the same data may be used in several places, which then change independently. */
export function copyData<Value>(value: Value): Value {
  // Most values are leaves.
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return value;
  if (Array.isArray(value)) return value.map(copyData) as Value;
  const copy: Data = {};
  for (const key in value) {
    if (key !== '__proto__') copy[key] = copyData(value[key]);
  }
  return copy as Value;
}
