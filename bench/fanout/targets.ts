import type { Target } from '../target.ts';
import type { Fanout } from './measure-fanout.ts';
import type { FanoutOptions } from './options.ts';

const maxMb = 1536;

/** The targets of the hub's gateway for subscriptions, as far as they were measured. */
export function fanoutTargets({ subscribers, many }: FanoutOptions, fanouts: readonly Fanout[]): Target[] {
  const hub = fanouts.filter(({ gateway }) => gateway === 'hub');
  const [few, usual, very] = [hub[0], hub.find((each) => each.subscribers === subscribers), hub.at(-1)];
  if (!few || !usual || !very) return [];
  const hive = fanouts
    .filter((each) => each.gateway !== 'hub' && each.subscribers === subscribers)
    .toSorted((a, b) => a.processorUs - b.processorUs)[0];
  return [
    {
      what: `Subgraph requests per event the same with ${few.subscribers} and ${subscribers} subscribers`,
      seen: `${few.requestsPerEvent.toFixed(2)} and ${usual.requestsPerEvent.toFixed(2)}`,
      met: Math.abs(few.requestsPerEvent - usual.requestsPerEvent) < 0.01,
    },
    ...(hive
      ? [
          {
            what: `CPU per message at most 1/5 of Hive's, ${subscribers} subscribers`,
            seen: `${(usual.processorUs / hive.processorUs).toFixed(2)} of ${hive.gateway}'s`,
            met: usual.processorUs <= hive.processorUs / 5,
          },
        ]
      : []),
    {
      what: `${many} subscribers to one process below ${maxMb / 1024} GB`,
      seen: `${very.peakResidentMb.toFixed(0)} MB at most`,
      met: very.peakResidentMb < maxMb,
    },
  ];
}
