import { isData, type Data } from './merge-data.ts';

/** Collects the objects at a plan's path; `@` matches every element of a list. */
export function collectAt(value: unknown, path: readonly string[], index: number, found: Data[]): void {
  if (path[index] === '@') {
    if (Array.isArray(value)) for (const element of value) collectAt(element, path, index + 1, found);
    return;
  }
  if (!isData(value)) return;
  const step = path[index];
  if (step === undefined) found.push(value);
  else if (Object.hasOwn(value, step)) collectAt(value[step], path, index + 1, found);
}
