import { checkoutOf } from '../gateways/gateway-names.ts';
import { median } from '../quantile.ts';
import type { Target } from '../target.ts';
import type { Turn } from './measure.ts';
import type { Medians } from './report.ts';

/** The maximum processor time per request relative to the baseline. */
const maxRise = 1.02;

/**
 * Compares the hub with itself in another checkout, turn by turn. The speed of a shared machine drifts by more than the
 * difference that matters, so each turn is compared only with the other checkout's turn of the same round.
 */
export function baselineTargets({ query, mode }: Medians, turns: readonly Turn[]): Target[] {
  const same = turns.filter((turn) => turn.query === query && turn.mode === mode);
  const hub = same.filter(({ gateway }) => gateway === 'hub');
  const baselines = same.filter(({ gateway }) => checkoutOf(gateway) !== undefined);
  const [baseline] = baselines;
  if (!baseline) return [];
  const ratio = median(hub.map((turn, round) => turn.processorMs / baselines[round]!.processorMs));
  return [
    {
      what: `${query}, ${mode}: CPU per request at most ${maxRise} of that of ${baseline.gateway}`,
      seen: `${ratio.toFixed(3)} of it, the median over the rounds`,
      met: ratio <= maxRise,
    },
  ];
}
