import { describeMachine, machineText } from '../machine.ts';
import { printedTable } from '../printed-table.ts';
import { writeResults } from '../results-file.ts';
import { targetLines } from '../target.ts';
import type { CommandMeasurement } from './measure-commands.ts';
import type { CommandsOptions } from './options.ts';
import { commandTargets } from './targets.ts';

/** Compares commands with their own statements on the bare driver, on each database. */
export async function benchCommands(options: CommandsOptions): Promise<void> {
  const machine = describeMachine();
  process.env['HUB_TEST_MYSQL_URL'] ??= options.server;
  const { measureCommands } = await import('./measure-commands.ts');
  const all: CommandMeasurement[] = [];
  for (const database of options.databases)
    all.push(...(await measureCommands(database, options, (line) => process.stderr.write(`${line}\n`))));
  const targets = commandTargets(all);
  const file = writeResults('commands', { machine, options, all, targets });
  const rows = all.map(({ database, what, callers, statements, hub, bare, ratio }) => [
    database,
    what,
    callers,
    statements,
    hub.wallMs,
    bare.wallMs,
    ratio.wallMs,
    hub.processorMs,
    bare.processorMs,
    ratio.processorMs,
  ]);
  const columns = [
    'database',
    'command',
    'callers',
    'statements',
    'wall ms',
    'bare',
    'ratio',
    'CPU ms',
    'bare',
    'ratio',
  ];
  process.stdout.write(`\n${machineText(machine)}\n\n${printedTable(columns, rows)}\n\n`);
  process.stdout.write(`${targetLines(targets)}\n\nWritten to ${file}\n`);
}
