import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { until } from '@hub/shared/testing/until.ts';
import { programEnvironment } from '../program-environment.ts';

const root = join(import.meta.dirname, '..', '..');
const living = new Set<ChildProcess>();

/** Kills every process group started here, including those of failed tests. */
export function endAllLaunched(): void {
  for (const child of living) process.kill(-child.pid!, 'SIGKILL');
}
process.on('exit', endAllLaunched);

/** A program started by the launcher, as by `npm start`, in its own process group as in a terminal. */
export class Launched {
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  #said = '';

  constructor(main: string, settings: Readonly<Record<string, string>>, options: readonly string[] = []) {
    const env = { ...programEnvironment, ...settings };
    const child = spawn(process.execPath, [join(root, 'scripts', 'run.mjs'), main, ...options], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    living.add(child);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (this.#said += text));
    this.ended = once(child, 'exit').then(() => {
      living.delete(child);
      return child.exitCode;
    });
  }

  /** What the program has printed. */
  get said(): string {
    return this.#said;
  }

  /** Waits until the output of the program matches, and returns the match. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    await until(() => pattern.test(this.#said) || this.#child.exitCode !== null, 300_000);
    const found = pattern.exec(this.#said);
    if (!found) throw new Error(`The program ended: ${this.#said}`);
    return found;
  }

  /** Signals the launcher and its program, as Ctrl-C in a terminal does. */
  signalGroup(signal: NodeJS.Signals): void {
    process.kill(-this.#child.pid!, signal);
  }
}
