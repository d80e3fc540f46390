import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();
const keptOutput = 8000;

// However this process ends, it leaves no child behind, not even a suspended one.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface StartOptions {
  env?: Readonly<Record<string, string>>;
  /** Whether it exchanges messages with this process, as the bench's own processes do. */
  talks?: boolean;
}

/** A child process on the Node that runs the bench. */
export class StartedProcess {
  readonly name: string;
  readonly pid: number;
  readonly child: ChildProcess;
  /** The last part of its output. */
  output = '';

  constructor(name: string, args: readonly string[], { env, talks = false }: StartOptions = {}) {
    this.name = name;
    this.child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      // The caller's environment must not change how a gateway runs.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe', ...(talks ? ['ipc' as const] : [])],
      serialization: 'advanced',
    });
    if (this.child.pid === undefined) throw new Error(`${name} could not be started`);
    this.pid = this.child.pid;
    running.add(this.child);
    this.child.on('exit', () => running.delete(this.child));
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.output = (this.output + text).slice(-keptOutput);
      });
  }

  get hasEnded(): boolean {
    return !running.has(this.child);
  }

  /** Its next message; throws if it ends without one. */
  async message<Message>(): Promise<Message> {
    const { promise, resolve, reject } = Promise.withResolvers<Message>();
    const fail = () => reject(new Error(`${this.name} ended:\n${this.output}`));
    if (this.hasEnded) fail();
    this.child.once('message', resolve as (message: unknown) => void).once('exit', fail);
    try {
      return await promise;
    } finally {
      this.child.off('message', resolve).off('exit', fail);
    }
  }

  /** Suspends it, so that it costs nothing while others are measured. */
  suspend(): void {
    this.child.kill('SIGSTOP');
  }

  resume(): void {
    this.child.kill('SIGCONT');
  }

  /** Lets it end by itself, after what it does on a stop signal. */
  async end(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  /** Kills it. It keeps no data, so it need not shut down cleanly. */
  async stop(): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
