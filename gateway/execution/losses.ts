import { isData, type Data } from './merge-data.ts';

/** Marks fields of an entity that its subgraph does not know: null, without an error for the fields themselves. */
export const absent = new Error('A field requires a value of an entity that its subgraph does not know');

/** Fields lost to an error, per object, each with the error. */
export class Losses {
  readonly #lost = new Map<Data, ReadonlyMap<string, Error>>();

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
}
