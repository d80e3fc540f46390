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
