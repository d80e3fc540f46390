import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describeMachine, machineText } from '../machine.ts';
import { printedTable } from '../printed-table.ts';
import { peakResidentMb } from '../process-usage.ts';
import { quantile } from '../quantile.ts';
import { writeResults } from '../results-file.ts';
import { HubProcess } from './hub-process.ts';
import { addLines, demoDrug } from './ledger.ts';
import type { ReplaysOptions } from './options.ts';
import { ReplayingClient } from './replaying-client.ts';
import { waitingTimes } from './waiting-times.ts';

interface Run {
  what: string;
  organisation: string;
  replays: number;
}

/** Measures how long others wait while a client replays the ledger, many times at once or past many foreign events. */
export async function benchReplays({ hub: checkout, replays, lines, foreign, seconds }: ReplaysOptions): Promise<void> {
  const machine = describeMachine();
  const data = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  await (await HubProcess.start(checkout, data)).stop();
  const customs = join(data, 'customs.db');
  const drugId = demoDrug(customs);
  const measured: Record<string, string | number>[] = [];
  const measure = async ({ what, organisation, replays: count }: Run) => {
    const hub = await HubProcess.start(checkout, data);
    const client = await ReplayingClient.connect(hub.url, await hub.tokenOf(organisation));
    const over = new AbortController();
    const waiting = waitingTimes(hub.url, over.signal);
    await delay(1000);
    for (let number = 1; number <= count; number += 1) client.subscribe(number);
    await delay((seconds * 1000 * 2) / 3);
    client.leave();
    await delay((seconds * 1000) / 3);
    over.abort();
    const times = await waiting;
    measured.push({
      what,
      answers: times.length,
      'p50 ms': quantile(times, 0.5),
      'p99 ms': quantile(times, 0.99),
      'longest ms': times.at(-1)!,
      'events received': client.received,
      'peak RSS MB': peakResidentMb(hub.process.pid),
    });
    await hub.stop();
  };
  await measure({ what: 'nobody replays', organisation: 'customs', replays: 0 });
  addLines(customs, lines, drugId);
  for (const count of replays) {
    await measure({ what: `${count} replays on one socket`, organisation: 'customs', replays: count });
  }
  addLines(customs, foreign, drugId);
  const what = `one subscriber past ${foreign} events of others`;
  await measure({ what, organisation: 'keyuan', replays: 1 });
  const header = Object.keys(measured[0]!);
  process.stdout.write(
    `${printedTable(
      header,
      measured.map((row) => Object.values(row)),
    )}\n\n${machineText(machine)}\n`,
  );
  process.stderr.write(`Written to ${writeResults('replays', { machine, measured })}\n`);
}
