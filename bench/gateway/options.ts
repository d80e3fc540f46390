import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeOptions, readCount, readNames, readOptions, WrongUsage } from '../command-line.ts';
import { baselineAt, gatewayNames, type GatewayName } from '../gateways/gateway-names.ts';
import { queryNames, type QueryName } from './query-names.ts';

export interface GatewayOptions {
  rounds: number;
  /** The length of a turn. */
  until: { seconds: number } | { requests: number };
  gateways: readonly GatewayName[];
  queries: readonly QueryName[];
}

const options = {
  rounds: { value: 'N', default: '3', meaning: 'how many turns each gateway gets' },
  seconds: { value: 'N', default: '3', meaning: 'how long a turn lasts' },
  requests: { value: 'N', default: '', meaning: 'how many requests a turn has, instead of its length' },
  only: { value: 'A,B', default: gatewayNames.join(','), meaning: 'the gateways to measure' },
  baseline: {
    value: 'FOLDER',
    default: '',
    meaning: "another checkout of this repository, whose hub's gateway is measured as well",
  },
  queries: { value: 'A,B', default: queryNames.join(','), meaning: 'the queries to measure them with' },
};

export function readGatewayOptions(args: readonly string[]): GatewayOptions {
  const { rounds, seconds, requests, only, baseline, queries } = readOptions(args, options);
  return {
    rounds: readCount('rounds', rounds),
    until: requests ? { requests: readCount('requests', requests) } : { seconds: readCount('seconds', seconds) },
    gateways: [...readBaseline(baseline), ...readNames('only', only, gatewayNames)],
    queries: readNames('queries', queries, queryNames),
  };
}

function readBaseline(folder: string): GatewayName[] {
  if (!folder) return [];
  const checkout = resolve(folder);
  if (!existsSync(join(checkout, 'gateway', 'main.ts')))
    throw new WrongUsage(`--baseline: ${checkout} is not a checkout`);
  if (!existsSync(join(checkout, 'node_modules')))
    throw new WrongUsage(`--baseline: run any npm script in ${checkout} first, which installs its dependencies`);
  return [baselineAt(checkout)];
}

export function describeGateway(): string {
  return describeOptions(options);
}
