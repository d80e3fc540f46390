import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<ChildProcess>();
const keptOutput = 8000;

// Whatever way this process ends, nothing that it started stays behind, not even what was suspended.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

export interface StartOptions {
  env?: Readonly<Record<string, string>>;
  /** Whether it exchanges messages with this process, as those of the bench itself do. */
  talks?: boolean;
}

/** A process that this bench started, on the Node that runs the bench. */
export class StartedProcess {
  readonly name: string;
  readonly pid: number;
  readonly child: ChildProcess;
  /** The end of what it has printed. */
  output = '';

  constructor(name: string, args: readonly string[], { env, talks = false }: StartOptions = {}) {
    this.name = name;
    this.child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      // Nothing of the caller's settings changes how a gateway runs.
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

  /** Its next message; fails when it ends without one. */
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

  /** Takes it off the processor, so that it costs nothing while others are measured. */
  suspend(): void {
    this.child.kill('SIGSTOP');
  }

  resume(): void {
    this.child.kill('SIGCONT');
  }

  /** Ends it at once. Nothing of it is kept, so there is nothing to wait for. */
  async stop(): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }
}
