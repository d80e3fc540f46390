import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { programEnvironment } from '../program-environment.ts';

const root = join(import.meta.dirname, '..', '..');
const living = new Set<ChildProcess>();

/** Kills every process started here, including those of failed tests. */
export function endAllParts(): void {
  for (const child of living) child.kill('SIGKILL');
}
process.on('exit', endAllParts);

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts a program of the hub with only these settings, and with the clock of this process. */
function startProgram(
  main: string,
  settings: Readonly<Record<string, string>>,
  options: readonly string[],
): ChildProcess {
  const env = { ...programEnvironment, ...settings };
  const child = spawn(process.execPath, [join(root, main), ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  living.add(child);
  child.on('exit', () => living.delete(child));
  return child;
}

/** Runs a program until it exits. */
export async function runProgram(
  main: string,
  settings: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<Ended> {
  const child = startProgram(main, settings, options);
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'exit')]);
  return { code: child.exitCode, stdout, stderr };
}

/** A part of the hub in its own process, which keeps its port across restarts. */
export class Part {
  readonly main: string;
  readonly #settings: Record<string, string>;
  readonly #options: readonly string[];
  #child: ChildProcess | undefined;
  #url: URL | undefined;
  #said = '';

  constructor(main: string, settings: Readonly<Record<string, string>>, options: readonly string[] = []) {
    this.main = main;
    this.#options = options;
    this.#settings = { HUB_PORT: '0', ...settings };
  }

  /** Starts the process and waits until it prints its address. */
  async start(): Promise<void> {
    const child = startProgram(this.main, this.#settings, this.#options);
    this.#child = child;
    this.#said = '';
    const answers = Promise.withResolvers<URL>();
    const listen = (chunk: Buffer) => {
      this.#said += chunk.toString();
      const address = /answers.* at (http:\S+\/graphql)/.exec(this.#said)?.[1];
      if (address) answers.resolve(new URL(address));
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
    child.on('exit', () => answers.reject(new Error(`${this.main} ended: ${this.#said}`)));
    this.#url = await answers.promise;
    this.#settings['HUB_PORT'] = this.#url.port;
  }

  get url(): string {
    return this.#url!.href;
  }

  /** What the process has printed since it was started. */
  get said(): string {
    return this.#said;
  }

  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.#child!.kill(signal);
  }

  /** Kills the process, as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Terminates the process, as a supervisor does, and returns its exit code. */
  async stop(): Promise<number | null> {
    await this.#end('SIGTERM');
    return this.#child!.exitCode;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}
