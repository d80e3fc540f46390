import { hash } from 'node:crypto';

/** JSON with sorted keys and without absent values: equal inputs give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(
          Object.entries(inner)
            .filter(([, entry]) => entry !== undefined && entry !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}

export function fingerprint(canonical: string): string {
  return hash('sha256', canonical);
}
