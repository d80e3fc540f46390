import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { LoadedSupergraph } from './loaded-supergraph.ts';

/** How often the file is looked at: by its path, so that it may be replaced by another, or be a link. */
const lookEveryMs = 500;

/** A file that holds a supergraph. */
export class SupergraphFile {
  readonly #path: string;
  #text = '';

  constructor(path: string) {
    this.#path = path;
  }

  /** Loads the supergraph; throws where the file cannot be read or holds something else. */
  async load(): Promise<LoadedSupergraph> {
    const text = await readFile(this.#path, 'utf8').catch((error: unknown) => {
      throw new Error(`The supergraph cannot be read: ${(error as Error).message}`);
    });
    const supergraph = loadText(text, this.#path);
    this.#text = text;
    return supergraph;
  }

  /**
   * Gives each later supergraph of the file to `replace`, one after the other, and what stands against one to `refuse`.
   * Returns how to stop; a replacement under way goes on.
   */
  watch(replace: (supergraph: LoadedSupergraph) => Promise<void>, refuse: (error: unknown) => void): () => void {
    let last: Promise<void> = Promise.resolve();
    const look = async (): Promise<void> => {
      const text = await readFile(this.#path, 'utf8');
      if (text === this.#text) return;
      const supergraph = loadText(text, this.#path);
      await replace(supergraph);
      this.#text = text;
    };
    const changed = () => {
      last = last.then(look).catch(refuse);
    };
    watchFile(this.#path, { interval: lookEveryMs }, changed);
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
