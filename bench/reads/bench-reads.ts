import { describeMachine, machineText } from '../machine.ts';
import { printedTable } from '../printed-table.ts';
import { writeResults } from '../results-file.ts';
import { targetLines, type Target } from '../target.ts';
import type { ReadsOptions } from './options.ts';
import { readTargets } from './targets.ts';

const columns = [
  'database',
  'query',
  'statements',
  'few ms',
  'many ms',
  'ratio',
  'bare ms',
  'CPU ms',
  'bare CPU ms',
  'CPU ratio',
];

/** Compares queries on many rows with the same on few, and with their own statements on the bare driver. */
export async function benchReads(options: ReadsOptions): Promise<void> {
  const machine = describeMachine();
  process.env['HUB_TEST_MYSQL_URL'] = options.server;
  const { measureReads } = await import('./measure-reads.ts');
  const targets: Target[] = [];
  const rows: (string | number)[][] = [];
  for (const database of options.databases) {
    const measured = await measureReads(database, options, (line) => process.stderr.write(`${line}\n`));
    targets.push(...readTargets(measured));
    for (const { name, statements, few, many, bare } of measured.reads) {
      const times = [few.wallMs, many.wallMs, many.wallMs / few.wallMs, bare.wallMs];
      const processor = [many.processorMs, bare.processorMs, many.processorMs / bare.processorMs];
      rows.push([database, name, statements, ...times, ...processor]);
    }
  }
  const file = writeResults('reads', { machine, options, columns, rows, targets });
  process.stdout.write(`\n${machineText(machine)}\n\n${printedTable(columns, rows)}\n\n`);
  process.stdout.write(`${targetLines(targets)}\n\nWritten to ${file}\n`);
}
