import { keepNumber } from '../../json/read-json.ts';

/** The essence of a response: its data with numbers as they were written, and the distinct paths of its errors. */
export interface Essence {
  data: unknown;
  errorPaths: readonly string[];
}

interface Located {
  path?: readonly (string | number)[] | undefined;
}

export function essence(data: unknown, errors: readonly Located[]): Essence {
  const paths = new Set(errors.map(({ path }) => (path ?? []).join('.')));
  return { data: copyOf(data ?? null), errorPaths: [...paths].sort() };
}

function copyOf(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), keepNumber);
}

/**
 * Whether two responses are equivalent. If an error has nulled all data, the executions need not have reached the same
 * other errors before (6.4.4 of the specification): one reported error is enough.
 */
export function agree(one: Essence, other: Essence): boolean {
  if (JSON.stringify(one.data) !== JSON.stringify(other.data)) return false;
  if (one.data === null) return one.errorPaths.length > 0 && other.errorPaths.length > 0;
  return JSON.stringify(one.errorPaths) === JSON.stringify(other.errorPaths);
}

/** Paths at which a response is null with an error of its own while the correct one has a value. */
export function refusedPlaces(own: Essence, right: Essence): string[] {
  const reported = new Set(own.errorPaths);
  const places: string[] = [];
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (one === null && other !== null && reported.has(path)) places.push(path);
    else if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null)
      for (const key of Object.keys(one))
        compare((one as never)[key], (other as never)[key], path ? `${path}.${key}` : key);
  };
  compare(own.data, right.data, '');
  return places;
}

/** A response with these paths removed. */
export function without({ data, errorPaths }: Essence, places: readonly string[]): Essence {
  const left = copyOf(data);
  for (const place of places) {
    const steps = place.split('.');
    const key = steps.pop()!;
    const holder = steps.reduce((value: unknown, step) => (value as never)[step], left) as Record<string, unknown>;
    holder[key] = null;
  }
  return { data: left, errorPaths: errorPaths.filter((path) => !places.includes(path)) };
}
