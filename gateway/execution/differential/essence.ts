/** What an answer comes down to: its data, and the paths at which something was wrong, each once. */
export interface Essence {
  data: unknown;
  errorPaths: readonly string[];
}

interface Located {
  path?: readonly (string | number)[] | undefined;
}

export function essence(data: unknown, errors: readonly Located[]): Essence {
  const paths = new Set(errors.map(({ path }) => (path ?? []).join('.')));
  return { data: JSON.parse(JSON.stringify(data ?? null)), errorPaths: [...paths].sort() };
}

/**
 * Whether two answers say the same. Where an error has taken all data away, the executions need not have come to the same
 * other errors before (6.4.4 of the specification): one told error is enough.
 */
export function agree(one: Essence, other: Essence): boolean {
  if (JSON.stringify(one.data) !== JSON.stringify(other.data)) return false;
  if (one.data === null) return one.errorPaths.length > 0 && other.errorPaths.length > 0;
  return JSON.stringify(one.errorPaths) === JSON.stringify(other.errorPaths);
}

/** Places at which an answer is null with an error of its own while the right one has a value. */
export function refusedPlaces(own: Essence, right: Essence): string[] {
  const told = new Set(own.errorPaths);
  const places: string[] = [];
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (one === null && other !== null && told.has(path)) places.push(path);
    else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null)
      for (const key of Object.keys(one))
        compare((one as never)[key], (other as never)[key], path ? `${path}.${key}` : key);
  };
  compare(own.data, right.data, '');
  return places;
}

/** An answer without what is at these places. */
export function without({ data, errorPaths }: Essence, places: readonly string[]): Essence {
  const left = structuredClone(data);
  for (const place of places) {
    const steps = place.split('.');
    const key = steps.pop()!;
    const holder = steps.reduce((value: unknown, step) => (value as never)[step], left) as Record<string, unknown>;
    holder[key] = null;
  }
  return { data: left, errorPaths: errorPaths.filter((path) => !places.includes(path)) };
}
