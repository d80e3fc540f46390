import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startTestHub, type TestHub } from '../../e2e/test-hub.ts';
import { demoPrincipals } from '../../hub/organisations.ts';
import { registerDrug } from '../../subgraphs/whitelists/drug/register-drug.ts';
import type { BenchDatabase } from '../bench-databases.ts';
import { quantile } from '../quantile.ts';
import { runWith } from '../used.ts';
import { during } from './during.ts';
import type { Figure } from './figure.ts';
import type { FollowingOptions } from './options.ts';
import { releasable } from './released.ts';

const callers = 16;
const maxHealthMs = 50;
const maxGrowth = 1.1;
const few = 1000;

/** How long others wait while 16 callers release packs, without the gateway between. */
export async function measureHealth(database: BenchDatabase, { commands }: FollowingOptions): Promise<Figure> {
  const hub = await startTestHub(database);
  try {
    const release = await releasable(hub, commands + 50);
    await runWith(
      callers,
      Array.from({ length: 50 }, () => release),
    );
    const url = new URL('/health', hub.url);
    const waits: number[] = [];
    await during(
      () =>
        runWith(
          callers,
          Array.from({ length: commands }, () => release),
        ),
      async () => {
        const begun = performance.now();
        const response = await fetch(url);
        await response.text();
        waits.push(performance.now() - begun);
      },
    );
    const sorted = Float64Array.from(waits).sort();
    const detail = `median ${quantile(sorted, 0.5).toFixed(1)}, longest ${sorted.at(-1)!.toFixed(1)} ms of ${waits.length}`;
    const value = quantile(sorted, 0.99);
    return { what: `${database}: p99 of /health under ${callers} callers, ms`, value, limit: maxHealthMs, detail };
  } finally {
    await hub.close();
  }
}

/** Whether memory stays the same however many commands were executed. */
export async function measureMemory({ memory }: FollowingOptions): Promise<Figure> {
  const hub = await startTestHub('sqlite');
  try {
    await register(hub, few);
    const before = heldMb();
    await register(hub, memory - few);
    const after = heldMb();
    const detail = `${after.toFixed(1)} to ${before.toFixed(1)} MB`;
    const what = `sqlite: heap after ${memory} commands to after ${few}`;
    return { what, value: after / before, limit: maxGrowth, detail };
  } finally {
    await hub.close();
  }
}

async function register(hub: TestHub, count: number): Promise<void> {
  const { agency } = hub.subgraphs.whitelists;
  const principal = demoPrincipals.get('bjmpa');
  const party = { name: 'Example Manufacturer (invented)', address: 'Invented' };
  const common = { nameEn: 'Examplumab (invented)', dosageForm: '注射液', unit: '盒', origin: '虚构国', port: '北京' };
  for (let index = 0; index < count; index += 1) {
    const drug = {
      ...common,
      name: '示例药品（虚构）',
      specification: randomUUID(),
      holder: party,
      manufacturer: party,
    };
    const input = {
      ...drug,
      diseaseCodes: ['2-001'],
      licenceScope: ['CHEMICAL' as const],
      idempotencyKey: randomUUID(),
    };
    await registerDrug({ agency, principal, requestId: randomUUID() }, input);
  }
}

/** The heap in use after a collection, in megabytes. */
function heldMb(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
