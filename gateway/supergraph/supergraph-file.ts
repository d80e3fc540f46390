import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { LoadedSupergraph } from './loaded-supergraph.ts';

/** The polling interval. The path is polled, so that the file may be replaced or be a link. */
const pollIntervalMs = 500;

/** A file with a supergraph. */
export class SupergraphFile {
  readonly #path: string;
  #text = '';

  constructor(path: string) {
    this.#path = path;
  }

  /** Loads the supergraph; throws if the file cannot be read or is not a supergraph. */
  async load(): Promise<LoadedSupergraph> {
    const text = await readFile(this.#path, 'utf8').catch((error: unknown) => {
      throw new Error(`The supergraph cannot be read: ${(error as Error).message}`);
    });
    const supergraph = loadText(text, this.#path);
    this.#text = text;
    return supergraph;
  }

  /**
   * Passes each later supergraph in the file to `replace`, one after the other, and any error to `refuse`. Returns a
   * function that stops watching; a replacement in progress continues.
   */
  watch(replace: (supergraph: LoadedSupergraph) => Promise<void>, refuse: (error: unknown) => void): () => void {
    let last: Promise<void> = Promise.resolve();
    const check = async (): Promise<void> => {
      const text = await readFile(this.#path, 'utf8');
      if (text === this.#text) return;
      const supergraph = loadText(text, this.#path);
      await replace(supergraph);
      this.#text = text;
    };
    const changed = () => {
      last = last.then(check).catch(refuse);
    };
    watchFile(this.#path, { interval: pollIntervalMs }, changed);
    return () => unwatchFile(this.#path, changed);
  }
}

function requireAddress(name: string, url: string): void {
  const protocol = URL.parse(url)?.protocol;
  if (protocol !== 'http:' && protocol !== 'https:')
    throw new Error(`the address of ${name}, "${url}", is not http:// or https://`);
}

function loadText(text: string, path: string): LoadedSupergraph {
  try {
    const supergraph = new LoadedSupergraph(text);
    for (const { name, url } of supergraph.subgraphs) requireAddress(name, url);
    return supergraph;
  } catch (error) {
    throw new Error(`${path} holds no supergraph of Federation 2: ${(error as Error).message}`, { cause: error });
  }
}
