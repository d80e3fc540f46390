/** Data of a subgraph as JSON gives it. */
export type Data = Record<string, unknown>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Puts what a fetch has brought into the data at hand. Objects and lists of equal length are merged, everything else is
 * taken as it came. A key that names the prototype is left out: no field of the graph can have it.
 */
export function mergeData(target: Data, source: Data): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined || key === '__proto__') continue;
    const there = target[key];
    if (isData(there) && isData(value)) mergeData(there, value);
    else if (Array.isArray(there) && Array.isArray(value) && there.length === value.length) mergeLists(there, value);
    else target[key] = value;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [index, value] of source.entries()) {
    const there = target[index];
    if (isData(there) && isData(value)) mergeData(there, value);
    else if (Array.isArray(there) && Array.isArray(value) && there.length === value.length) mergeLists(there, value);
    else target[index] = value;
  }
}

/** A copy that shares nothing with the original; the same data may stand in several places, which go on apart. */
export function copyData<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyData) as Value;
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key of Object.keys(value)) {
    if (key !== '__proto__') copy[key] = copyData(value[key]);
  }
  return copy as Value;
}
