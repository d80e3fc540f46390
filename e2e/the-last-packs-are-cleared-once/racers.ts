import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { TestHub } from '../test-hub.ts';
import type { Answer, Race } from './act.ts';

/** The hub in several more processes, each of them on the databases of the first. */
export class Racers {
  readonly #racers: readonly Racer[];

  private constructor(racers: readonly Racer[]) {
    this.#racers = racers;
  }

  static async start(count: number, { databaseUrls, clock }: TestHub, keysFolder: string): Promise<Racers> {
    const settings = [keysFolder, JSON.stringify(databaseUrls), clock().toISOString()];
    const racers = Array.from({ length: count }, () => new Racer(settings));
    await Promise.all(racers.map((racer) => racer.said()));
    return new Racers(racers);
  }

  /** Gives each process every so manieth of the commands, so that all work at once. */
  readonly race: Race = async (acts) => {
    const count = this.#racers.length;
    const answers = await Promise.all(
      this.#racers.map((racer, own) => racer.ask(acts.filter((_, index) => index % count === own))),
    );
    return acts.map((_, index) => answers[index % count]![Math.floor(index / count)]!);
  };

  async end(): Promise<void> {
    await Promise.all(this.#racers.map((racer) => racer.end()));
  }
}

class Racer {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #lines: AsyncIterator<string>;

  constructor(settings: readonly string[]) {
    const program = join(import.meta.dirname, 'racer.ts');
    this.#child = spawn(process.execPath, [program, ...settings], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** The next value that the process prints. */
  async said(): Promise<unknown> {
    const { done, value } = await this.#lines.next();
    if (done) throw new Error('The process ended before it answered');
    return JSON.parse(value);
  }

  async ask(acts: unknown): Promise<Answer[]> {
    this.#child.stdin.write(`${JSON.stringify(acts)}\n`);
    return (await this.said()) as Answer[];
  }

  /** Lets the process close what it has open, and waits for its end. */
  async end(): Promise<void> {
    const ended = this.#child.exitCode === null ? once(this.#child, 'exit') : undefined;
    this.#child.stdin.end();
    await ended;
  }
}
