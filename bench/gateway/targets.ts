import { checkoutOf, type GatewayName } from '../gateways/gateway-names.ts';
import type { Target } from '../target.ts';
import { baselineTargets } from './baseline-target.ts';
import type { Turn } from './measure.ts';
import type { QueryName } from './query-names.ts';
import type { Medians } from './report.ts';

/** The targets of the hub's gateway relative to the others that were measured. */
export function gatewayTargets(medians: readonly Medians[], turns: readonly Turn[]): Target[] {
  return medians
    .filter(({ gateway }) => gateway === 'hub')
    .flatMap((hub) => {
      const same = medians.filter((each) => each.query === hub.query && each.mode === hub.mode);
      const isBaseline = ({ gateway }: Medians) => checkoutOf(gateway) !== undefined;
      const isOther = ({ gateway }: Medians) => gateway !== 'hub' && gateway !== 'floor';
      const others = same.filter((each) => isOther(each) && !isBaseline(each));
      return [
        ...baselineTargets(hub, turns),
        ...floorTargets(hub, same),
        ...(hub.mode === 'distinct' ? processorTargets(hub, others) : []),
        ...latencyTarget(hub, others),
      ];
    });
}

/** The maximum processor time per request relative to the floor, where there is much to plan, check and shape. */
const maxOverFloor: Partial<Record<QueryName, number>> = { dashboard: 1.8, heavy: 2.5 };

function floorTargets(hub: Medians, same: readonly Medians[]): Target[] {
  const max = maxOverFloor[hub.query];
  const floor = same.find(({ gateway }) => gateway === 'floor');
  if (max === undefined || !floor) return [];
  const ratio = hub.processorMs / floor.processorMs;
  return [
    {
      what: `${hub.query}, ${hub.mode}: CPU per request at most ${max} of the floor's`,
      seen: `${ratio.toFixed(2)} of it`,
      met: ratio <= max,
    },
  ];
}

function processorTargets(hub: Medians, others: readonly Medians[]): Target[] {
  const apollo = others.filter(({ gateway }) => gateway === 'apollo');
  const hive = others.filter(({ gateway }) => isHive(gateway));
  return [
    ...apollo.map((each) => ({
      what: `${hub.query}, ${hub.mode}: CPU per request at most 1/3 of apollo's`,
      seen: `${(hub.processorMs / each.processorMs).toFixed(2)} of it`,
      met: hub.processorMs <= each.processorMs / 3,
    })),
    ...best(hive, 'processorMs').map((each) => ({
      what: `${hub.query}, ${hub.mode}: CPU per request below Hive's, the better of its two`,
      seen: `${(hub.processorMs / each.processorMs).toFixed(2)} of ${each.gateway}'s`,
      met: hub.processorMs < each.processorMs,
    })),
  ];
}

function latencyTarget(hub: Medians, others: readonly Medians[]): Target[] {
  return best(others, 'p99Ms').map((each) => ({
    what: `${hub.query}, ${hub.mode}: p99 below that of all others`,
    seen: `${hub.p99Ms.toFixed(1)} ms, ${each.gateway} ${each.p99Ms.toFixed(1)} ms`,
    met: hub.p99Ms < each.p99Ms,
  }));
}

/** The row with the lowest value, if there is any. */
function best(rows: readonly Medians[], column: 'processorMs' | 'p99Ms'): Medians[] {
  return rows.toSorted((a, b) => a[column] - b[column]).slice(0, 1);
}

function isHive(gateway: GatewayName): boolean {
  return gateway.startsWith('hive');
}
