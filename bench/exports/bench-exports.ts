import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describeMachine, machineText } from '../machine.ts';
import { printedTable } from '../printed-table.ts';
import { processorMs, residentMb } from '../process-usage.ts';
import { addLines, demoLine } from '../replays/ledger.ts';
import { writeResults } from '../results-file.ts';
import { startHub } from '../soak/hub-process.ts';
import type { ExportsOptions } from './options.ts';

const sampleMs = 100;
const settleMs = 5000;
const lineEnd = 10;

/** How much memory an export may take above that of the idle hub. */
const goalMb = 100;
/** What the slow client reads. */
const slowBytesPerSecond = 50_000;

/**
 * Measures the memory of the embedded hub, gateway and subgraphs together, while it exports its ledger: to one client
 * that reads as fast as it can, and to one that reads slowly.
 */
export async function benchExports({ rows, slowSeconds }: ExportsOptions): Promise<void> {
  const machine = describeMachine();
  const data = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  await (await startHub(data)).stop();
  const customs = join(data, 'customs.db');
  const { drugId, importerId } = demoLine(customs);
  addLines(customs, rows, drugId, importerId);
  const hub = await startHub(data);
  const { pid } = hub;
  const open = async (signal?: AbortSignal) => openLedger(hub.url, hub.tokenOf('customs'), signal);
  await delay(settleMs);
  const idle = residentMb(pid);
  /** Above idle, of each quarter of the list, and of the slow reading afterwards. */
  const peaks = [0, 0, 0, 0, 0];
  let part = 0;
  const sampling = setInterval(() => (peaks[part] = Math.max(peaks[part]!, residentMb(pid) - idle)), sampleMs);

  const [begun, used] = [performance.now(), processorMs(pid)];
  let [lines, bytes] = [0, 0];
  for await (const chunk of await open()) {
    bytes += chunk.length;
    for (const byte of chunk) if (byte === lineEnd) lines += 1;
    part = Math.min(3, Math.floor((4 * lines) / rows));
  }
  const seconds = (performance.now() - begun) / 1000;
  const processorSeconds = (processorMs(pid) - used) / 1000;
  if (lines <= rows) throw new Error(`Only ${lines} lines came`);

  part = 4;
  await readSlowly(open, slowSeconds);
  clearInterval(sampling);
  const { heap } = await hub.heap.usedMb();
  await hub.stop();
  const rounded = peaks.map((peak) => Math.round(peak));
  const measured = {
    rows: lines - 1,
    MB: Math.round(bytes / 1e6),
    seconds: Math.round(seconds),
    'rows per second': Math.round(lines / seconds),
    'processor seconds': Math.round(processorSeconds),
    'idle RSS MB': Math.round(idle),
    'above idle MB, peak in each quarter': rounded.slice(0, 4).join(', '),
    [`and of ${slowSeconds} s at ${slowBytesPerSecond / 1000} KB/s`]: rounded[4]!,
    goal: `≤ ${goalMb}`,
    'live heap MB afterwards': Math.round(heap),
  };
  const table = printedTable(Object.keys(measured), [Object.values(measured)]);
  process.stdout.write(`${table}\n\n${machineText(machine)}\n`);
  process.stderr.write(`Written to ${writeResults('exports', { machine, measured })}\n`);
}

type Body = NonNullable<Response['body']>;

async function openLedger(hubUrl: string, token: string, signal?: AbortSignal): Promise<Body> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(new URL('/export/ledger.csv', hubUrl), { headers, ...(signal ? { signal } : {}) });
  if (response.status !== 200) throw new Error(await response.text());
  return response.body!;
}

async function readSlowly(open: (signal: AbortSignal) => Promise<Body>, seconds: number): Promise<void> {
  const gone = new AbortController();
  const end = performance.now() + seconds * 1000;
  const reader = (await open(gone.signal)).getReader();
  while (performance.now() < end) {
    const { value, done } = await reader.read();
    if (done) break;
    await delay((1000 * value.length) / slowBytesPerSecond);
  }
  gone.abort();
}
