import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../gateways/free-port.ts';
import { StartedProcess } from '../started-process.ts';

/** An embedded hub on a data folder. */
export class HubProcess {
  readonly url: string;
  readonly process: StartedProcess;
  readonly #printToken: (organisation: string) => StartedProcess;

  private constructor(url: string, process: StartedProcess, printToken: (organisation: string) => StartedProcess) {
    this.url = url;
    this.process = process;
    this.#printToken = printToken;
  }

  static async start(checkout: string, data: string): Promise<HubProcess> {
    const port = await freePort();
    // The built-in token issuer does not run in production.
    const env = { NODE_ENV: 'development', HUB_DATA: data, HUB_PORT: String(port) };
    const started = new StartedProcess('hub', [join(checkout, 'hub', 'main.ts')], { env });
    while (!started.output.includes('Ctrl-C stops')) {
      if (started.hasEnded) throw new Error(`The hub ended:\n${started.output}`);
      await delay(100);
    }
    const printToken = (organisation: string) =>
      new StartedProcess('token', [join(checkout, 'hub', 'print-token.ts'), organisation], { env });
    return new HubProcess(`http://127.0.0.1:${port}/graphql`, started, printToken);
  }

  /** The token of a demonstration organisation. */
  async tokenOf(organisation: string): Promise<string> {
    const printing = this.#printToken(organisation);
    await once(printing.child, 'close');
    return printing.output.trim();
  }

  async stop(): Promise<void> {
    await this.process.stop();
  }
}
