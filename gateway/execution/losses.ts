import { isData, type Data } from './merge-data.ts';
import type { Selected } from './selected.ts';

/** Marks fields of an entity that its subgraph does not know: null, without an error for the fields themselves. */
export const absent = new Error('A field requires a value of an entity that its subgraph does not know');

/** Fields lost to an error, per object, each with the error. */
export class Losses {
  readonly #lost = new Map<Data, ReadonlyMap<string, Error>>();
  /** What fetches with an error select, by object, each with its first error. */
  readonly #faulty = new Map<Data, Map<Selected, Error>>();

  get isEmpty(): boolean {
    return this.#lost.size === 0;
  }

  causeOf(object: Data, key: string): Error | undefined {
    return this.#lost.get(object)?.get(key);
  }

  /** Records fields as lost. The first cause wins. */
  addFields(objects: readonly Data[], keys: readonly string[], cause: Error): void {
    const lost = new Map(keys.map((key) => [key, cause]));
    for (const object of objects) {
      const known = this.#lost.get(object);
      this.#lost.set(object, known ? new Map([...lost, ...known]) : lost);
    }
  }

  /** Records an error at a path below an object: the deepest field on the path that the data contains is lost. */
  addPath(object: Data, path: readonly unknown[], cause: Error): void {
    let holder = object;
    let key: string | undefined;
    let value: unknown = object;
    for (const step of path) {
      if (isData(value) && typeof step === 'string') {
        [holder, key] = [value, step];
        value = Object.hasOwn(value, step) ? value[step] : undefined;
      } else if (Array.isArray(value) && typeof step === 'number') value = value[step];
      else break;
    }
    if (key !== undefined) this.addFields([holder], [key], cause);
  }

  /** Records what a fetch with an error did not bring into the objects below one. The first cause wins. */
  addSelected(object: Data, selected: Selected, cause: Error): void {
    const known = this.#faulty.get(object) ?? new Map<Selected, Error>();
    if (known.has(selected)) return;
    this.#faulty.set(object, known.set(selected, cause));
    this.#addMissing(object, selected, cause);
  }

  /** Once all fetches are done: an object may have been brought after the fetch that lost some of its fields. */
  settle(): void {
    for (const [object, faulty] of this.#faulty)
      for (const [selected, cause] of faulty) this.#addMissing(object, selected, cause);
  }

  #addMissing(value: unknown, selected: Selected, cause: Error): void {
    if (Array.isArray(value)) for (const element of value) this.#addMissing(element, selected, cause);
    if (!isData(value)) return;
    const missing: string[] = [];
    for (const [key, below] of selected) {
      const there = Object.hasOwn(value, key) ? value[key] : undefined;
      if (there === undefined) missing.push(key);
      else if (below.size > 0) this.#addMissing(there, below, cause);
    }
    if (missing.length > 0) this.addFields([value], missing, cause);
  }
}
