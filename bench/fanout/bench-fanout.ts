import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GatewayName } from '../gateways/gateway-names.ts';
import { describeMachine } from '../machine.ts';
import { measureFanout, type Fanout } from './measure-fanout.ts';
import { requireRoom } from './open-files.ts';
import type { FanoutOptions } from './options.ts';
import { reportFanout } from './report.ts';

/** Few, to separate the subgraph requests per event from those per subscriber. */
const fewSubscribers = 10;

/** Sends events to a few and to many subscribers of each gateway, then to very many of the hub's alone. */
export async function benchFanout(options: FanoutOptions): Promise<void> {
  const { gateways, subscribers, many, events, intervalMs } = options;
  const hasHub = gateways.includes('hub');
  // Hive's gateway opens an upstream connection per subscriber.
  requireRoom(Math.max(2 * subscribers, hasHub ? many : 0));
  const machine = describeMachine();
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

  const measure = async (gateway: GatewayName, count: number, pace: { events: number; intervalMs: number }) => {
    process.stderr.write(`${gateway}: ${pace.events} events, ${pace.intervalMs} ms apart, to ${count} subscribers\n`);
    return measureFanout({ gateway, subscribers: count, ...pace, folder });
  };
  // Few subscribers are served quickly. Very many need longer intervals on a small machine shared with the gateway.
  const brisk = { events: Math.min(events, 20), intervalMs: Math.min(intervalMs, 200) };
  const calm = { events: Math.ceil(events / 2), intervalMs: 2 * intervalMs };
  const fanouts: Fanout[] = [];
  for (const gateway of gateways) {
    fanouts.push(await measure(gateway, fewSubscribers, brisk));
    fanouts.push(await measure(gateway, subscribers, { events, intervalMs }));
  }
  if (hasHub) fanouts.push(await measure('hub', many, calm));
  reportFanout(machine, options, fanouts);
}
