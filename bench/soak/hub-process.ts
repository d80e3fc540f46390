import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../gateways/free-port.ts';
import { StartedProcess } from '../started-process.ts';
import { InspectedHeap } from './inspected-heap.ts';

const main = join(import.meta.dirname, '..', '..', 'hub', 'main.ts');

/** The embedded hub with its demonstration data, in its own process with an inspectable heap. */
export interface HubProcess {
  /** `http://127.0.0.1:port/graphql` */
  url: string;
  pid: number;
  heap: InspectedHeap;
  tokenOf: (organisation: string) => string;
  stop: () => Promise<void>;
}

export async function startHub(dataFolder: string): Promise<HubProcess> {
  const port = await freePort();
  const env = { NODE_ENV: 'development', HUB_DATA: dataFolder, HUB_PORT: String(port), APOLLO_TELEMETRY_DISABLED: '1' };
  const hub = new StartedProcess('the hub', ['--inspect=127.0.0.1:0', main], { env });
  let said = '';
  for (const stream of [hub.child.stdout!, hub.child.stderr!]) stream.on('data', (text: string) => (said += text));
  while (!said.includes('Ctrl-C stops')) {
    if (hub.hasEnded) throw new Error(`The hub ended:\n${said}`);
    await Promise.race([once(hub.child.stdout!, 'data'), once(hub.child, 'exit')]);
  }
  const inspector = /Debugger listening on (ws:\S+)/.exec(said)![1]!;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    pid: hub.pid,
    heap: await InspectedHeap.open(inspector),
    tokenOf: (organisation) => new RegExp(`^ +${organisation} .*\\n +(\\S+)$`, 'm').exec(said)![1]!,
    stop: () => hub.stop(),
  };
}
