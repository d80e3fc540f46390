import { machineText, type Machine } from '../machine.ts';
import { printedTable } from '../printed-table.ts';
import { writeResults } from '../results-file.ts';
import { targetLines } from '../target.ts';
import type { Fanout } from './measure-fanout.ts';
import type { FanoutOptions } from './options.ts';
import { fanoutTargets } from './targets.ts';

const columns = {
  subscribers: 'subscribers',
  'upstream subscriptions': 'upstreams',
  'subgraph requests/event': 'requestsPerEvent',
  'CPU µs/message': 'processorUs',
  'p50 ms': 'p50Ms',
  'p99 ms': 'p99Ms',
  'last ms': 'lastMs',
  'RSS MB': 'residentMb',
  'peak RSS MB': 'peakResidentMb',
} as const satisfies Record<string, keyof Fanout>;

/** Prints the results and targets, and writes them to a file. */
export function reportFanout(machine: Machine, options: FanoutOptions, fanouts: readonly Fanout[]): void {
  const targets = fanoutTargets(options, fanouts);
  const rows = fanouts.map((fanout) => [
    fanout.gateway,
    `${fanout.events} × ${fanout.intervalMs} ms`,
    ...Object.values(columns).map((column) => fanout[column]),
  ]);
  const late = fanouts.filter(({ lastMs, intervalMs }) => lastMs > intervalMs);
  const file = writeResults('fanout', { machine, options, fanouts, targets });
  const lines = [
    `\n${machineText(machine)}`,
    'Each subscriber received every event once and in order, with fields of three subgraphs.\n',
    printedTable(['gateway', 'events', ...Object.keys(columns)], rows),
    '',
    ...late.map(({ gateway, subscribers }) => `${gateway} does not keep up with ${subscribers} subscribers.`),
    targetLines(targets),
    `\nWritten to ${file}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
