import { describeMachine, machineText } from '../machine.ts';
import { writeResults } from '../results-file.ts';
import { targetLines } from '../target.ts';
import { asTarget, type Figure } from './figure.ts';
import type { FollowingOptions } from './options.ts';

/** Measures what commands share with followers and with others: catching up, applying, the thread and the memory. */
export async function benchFollowing(options: FollowingOptions): Promise<void> {
  const machine = describeMachine();
  process.env['HUB_TEST_MYSQL_URL'] ??= options.server;
  process.env['HUB_TEST_NATS_URL'] ??= options.nats;
  const { measureCatchUp } = await import('./measure-catch-up.ts');
  const { measureApply } = await import('./measure-apply.ts');
  const { measureHealth, measureMemory } = await import('./measure-process.ts');
  const figures: Figure[] = [];
  for (const database of options.databases) {
    process.stderr.write(`${database}: catching up, applying facts, the health of a busy hub\n`);
    figures.push(...(await measureCatchUp(database, options)));
    figures.push(...(await measureApply(database, options)));
    figures.push(await measureHealth(database, options));
  }
  process.stderr.write(`sqlite: memory after ${options.memory} commands\n`);
  figures.push(await measureMemory(options));
  const targets = figures.map(asTarget);
  const file = writeResults('following', { machine, options, figures });
  process.stdout.write(`\n${machineText(machine)}\n\n${targetLines(targets)}\n\nWritten to ${file}\n`);
}
