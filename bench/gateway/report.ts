import { machineText, type Machine } from '../machine.ts';
import { printedTable } from '../printed-table.ts';
import { median } from '../quantile.ts';
import { writeResults } from '../results-file.ts';
import { targetLines } from '../target.ts';
import { concurrency } from './load.ts';
import { modes, type Turn } from './measure.ts';
import type { GatewayOptions } from './options.ts';
import { gatewayTargets } from './targets.ts';

const columns = {
  'requests/s': 'perSecond',
  'p50 ms': 'p50Ms',
  'p99 ms': 'p99Ms',
  'CPU ms/request': 'processorMs',
  'RSS MB': 'residentMb',
  'subgraph requests': 'subgraphRequests',
} as const;

/** The medians over the rounds for one gateway, query and mode. */
export type Medians = Pick<Turn, 'gateway' | 'query' | 'mode' | (typeof columns)[keyof typeof columns]>;

/** Prints the results and targets, and writes every turn to a file. */
export function reportGateway(machine: Machine, options: GatewayOptions, turns: readonly Turn[]): void {
  const medians = options.queries.flatMap((query) =>
    modes.flatMap((mode) =>
      options.gateways.map((gateway) =>
        mediansOf(turns.filter((turn) => turn.query === query && turn.mode === mode && turn.gateway === gateway)),
      ),
    ),
  );
  const targets = gatewayTargets(medians, turns);
  const rows = medians.map((row) => [
    row.query,
    row.mode,
    row.gateway,
    ...Object.values(columns).map((column) => row[column]),
  ]);
  const notRemembered = turns.reduce((total, turn) => total + turn.notRemembered, 0);
  const file = writeResults('gateway', { machine, options: { ...options, concurrency }, medians, targets, turns });
  const lines = [
    `\n${machineText(machine)}`,
    `${concurrency} requests at once, median of ${options.rounds} turns of each gateway over the same subgraphs\n`,
    printedTable(['query', 'requests', 'gateway', ...Object.keys(columns)], rows),
    options.gateways.length > 1 ? '\nAll gateways gave the same answers.' : '\nOnly one gateway: answers not compared.',
    ...(notRemembered > 0 ? [`${notRemembered} requests to subgraphs were not cached and cost them more.`] : []),
    ...(targets.length > 0 ? [`\n${targetLines(targets)}`] : []),
    `\nEvery turn: ${file}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function mediansOf(turns: readonly Turn[]): Medians {
  const { gateway, query, mode } = turns[0]!;
  const entries = Object.values(columns).map((column) => [column, median(turns.map((turn) => turn[column]))]);
  return { gateway, query, mode, ...(Object.fromEntries(entries) as Omit<Medians, 'gateway' | 'query' | 'mode'>) };
}
