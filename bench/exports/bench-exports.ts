import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describeMachine, machineText } from '../machine.ts';
import { printedTable } from '../printed-table.ts';
import { processorMs, residentMb } from '../process-usage.ts';
import { HubProcess } from '../replays/hub-process.ts';
import { addLines, demoLine } from '../replays/ledger.ts';
import { writeResults } from '../results-file.ts';
import type { ExportsOptions } from './options.ts';

const checkout = join(import.meta.dirname, '..', '..');
const sampleMs = 100;
const settleMs = 5000;
const lineEnd = 10;

/** Measures the memory of the embedded hub while it exports its ledger to one client, and how long that takes. */
export async function benchExports({ rows }: ExportsOptions): Promise<void> {
  const machine = describeMachine();
  const data = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  await (await HubProcess.start(checkout, data)).stop();
  const customs = join(data, 'customs.db');
  const { drugId, importerId } = demoLine(customs);
  addLines(customs, rows, drugId, importerId);
  const hub = await HubProcess.start(checkout, data);
  const { pid } = hub.process;
  const token = await hub.tokenOf('customs');
  await delay(settleMs);
  const idle = residentMb(pid);
  const peaks = [idle, idle, idle, idle];
  let quarter = 0;
  const sampling = setInterval(() => (peaks[quarter] = Math.max(peaks[quarter]!, residentMb(pid))), sampleMs);
  const [begun, used] = [performance.now(), processorMs(pid)];
  const { lines, bytes } = await download(new URL('/export/ledger.csv', hub.url), token, (read) => {
    quarter = Math.min(3, Math.floor((4 * read) / rows));
  });
  const seconds = (performance.now() - begun) / 1000;
  const processorSeconds = (processorMs(pid) - used) / 1000;
  clearInterval(sampling);
  await hub.stop();
  if (lines <= rows) throw new Error(`Only ${lines} lines came`);
  const measured = {
    rows: lines - 1,
    MB: Math.round(bytes / 1e6),
    seconds: Math.round(seconds),
    'rows per second': Math.round(lines / seconds),
    'processor seconds': Math.round(processorSeconds),
    'idle RSS MB': Math.round(idle),
    'above idle MB, peak in each quarter': peaks.map((peak) => Math.round(peak - idle)).join(', '),
  };
  const table = printedTable(Object.keys(measured), [Object.values(measured)]);
  process.stdout.write(`${table}\n\n${machineText(machine)}\n`);
  process.stderr.write(`Written to ${writeResults('exports', { machine, measured })}\n`);
}

/** Reads an export to its end and keeps nothing of it. */
async function download(
  url: URL,
  token: string,
  onRead: (lines: number) => void,
): Promise<{ lines: number; bytes: number }> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  if (response.status !== 200) throw new Error(await response.text());
  let [lines, bytes] = [0, 0];
  for await (const part of response.body!) {
    bytes += part.length;
    for (const byte of part) if (byte === lineEnd) lines += 1;
    onRead(lines);
  }
  return { lines, bytes };
}
