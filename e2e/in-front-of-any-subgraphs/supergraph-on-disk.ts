import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Place {
  name: string;
  sdl: string;
  url: string;
}

/** Composes a supergraph with the URLs of its subgraphs, as any composition tool does. */
export function compose(places: readonly Place[]): string {
  const { supergraphSdl, errors } = composeServices(
    places.map(({ name, sdl, url }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl!;
}

/** A file that holds a supergraph, in a folder of its own. */
export class SupergraphOnDisk {
  readonly path: string;
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.path = join(folder, 'supergraph.graphql');
  }

  static async create(text: string): Promise<SupergraphOnDisk> {
    const file = new SupergraphOnDisk(await mkdtemp(join(tmpdir(), 'supergraph-')));
    await file.overwrite(text);
    return file;
  }

  /** Writes into the existing file. */
  async overwrite(text: string): Promise<void> {
    await writeFile(this.path, text);
  }

  /** Replaces the file by another. */
  async exchange(text: string): Promise<void> {
    const next = `${this.path}.next`;
    await writeFile(next, text);
    await rename(next, this.path);
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
