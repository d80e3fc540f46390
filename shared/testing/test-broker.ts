import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.ts';

const folders = ['/usr/sbin', '/usr/local/bin', ...(process.env['PATH'] ?? '').split(delimiter)];
const binary = folders.map((folder) => join(folder, 'nats-server')).find((path) => existsSync(path));

/** The nats-server binaries on this machine, for `describe.each(brokerPrograms)`. */
export const brokerPrograms: readonly string[] = binary ? [binary] : [];

/** A broker that a test may kill, with its own port and its store in a temporary folder. */
export class TestBroker {
  readonly url: string;
  readonly #program: string;
  readonly #args: readonly string[];
  configuration = '';
  #store = '';
  #process: ChildProcess | undefined;

  private constructor(program: string, port: number, args: readonly string[]) {
    this.url = `nats://127.0.0.1:${port}`;
    this.#program = program;
    this.#args = ['-a', '127.0.0.1', '-p', String(port), ...args];
  }

  static async start(program: string, ...args: string[]): Promise<TestBroker> {
    const broker = new TestBroker(program, await freePort(), args);
    await broker.startAnew();
    return broker;
  }

  /** Starts with configuration lines besides the arguments; they may be changed before a restart. */
  static async configured(program: string, configuration: string): Promise<TestBroker> {
    const broker = new TestBroker(program, await freePort(), ['-js']);
    broker.configuration = configuration;
    await broker.startAnew();
    return broker;
  }

  /** Starts with an empty store: all streams are gone. */
  async startAnew(): Promise<void> {
    await rm(this.#store, { recursive: true, force: true });
    this.#store = await mkdtemp(join(tmpdir(), 'hub-broker-'));
    const file = join(this.#store, 'broker.conf');
    await writeFile(file, this.configuration);
    const child = spawn(this.#program, [...this.#args, '-sd', this.#store, '-c', file], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = child;
    const ready = Promise.withResolvers<void>();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Server is ready')) ready.resolve();
    });
    child.on('exit', () => ready.reject(new Error(`The broker exited: ${said}`)));
    await ready.promise;
  }

  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.#store, { recursive: true, force: true });
  }
}
