interface Closable {
  close: () => Promise<unknown>;
}

/** What a test has opened, to be closed in reverse order. */
export class Opened {
  readonly #all: Closable[] = [];

  readonly keep = async <Thing extends Closable>(opening: Thing | Promise<Thing>): Promise<Thing> => {
    const opened = await opening;
    this.#all.push(opened);
    return opened;
  };

  async closeAll(): Promise<void> {
    for (let last = this.#all.pop(); last; last = this.#all.pop()) await last.close();
  }
}
