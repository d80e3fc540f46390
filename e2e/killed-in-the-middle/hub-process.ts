import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@hub/shared/testing/free-port.ts';

const root = join(import.meta.dirname, '..', '..');
const startsWithinMs = 300_000;

/** The hub in its own process, as `npm start` runs it, with its own data folder and port. */
export class HubProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start(dataFolder: string): Promise<HubProcess> {
    const port = await freePort();
    const env = { ...process.env, HUB_DATA: dataFolder, HUB_PORT: String(port) };
    const child = spawn(process.execPath, [join(root, 'hub', 'main.ts')], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const address = `http://127.0.0.1:${port}`;
    for (let waited = 0; waited < startsWithinMs; waited += 50) {
      if (child.exitCode !== null) throw new Error(`The hub ended with ${child.exitCode} while it started`);
      if (await isUp(`${address}/health`)) return new HubProcess(child, `${address}/graphql`);
      await delay(50);
    }
    child.kill('SIGKILL');
    throw new Error('The hub did not start');
  }

  /** Kills the process, as a power cut would: it gets no chance to finish anything. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops the process as Ctrl-C does and returns its exit code. */
  async stop(): Promise<number | null> {
    await this.#end('SIGINT');
    return this.#child.exitCode;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}

async function isUp(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
