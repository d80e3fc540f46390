import { isData, type Data } from './merge-data.ts';

/** Why a field of an entity is null that its subgraph does not know: without an error, for the field itself. */
export const absent = new Error('What a field requires is of an entity that its subgraph does not know');

/** Fields that have no value because of an error, by the object that they stand in, each with the error. */
export class Losses {
  readonly #lost = new Map<Data, ReadonlyMap<string, Error>>();

  get isEmpty(): boolean {
    return this.#lost.size === 0;
  }

  causeOf(object: Data, key: string): Error | undefined {
    return this.#lost.get(object)?.get(key);
  }

  /** Notes that fields of objects are lost. The first cause of a loss is kept. */
  addFields(objects: readonly Data[], keys: readonly string[], cause: Error): void {
    const lost = new Map(keys.map((key) => [key, cause]));
    for (const object of objects) {
      const known = this.#lost.get(object);
      this.#lost.set(object, known ? new Map([...lost, ...known]) : lost);
    }
  }

  /** Notes an error at a path below an object: what is lost is the last field on it that there are data of. */
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
