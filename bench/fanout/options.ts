import { describeOptions, readCount, readNames, readOptions } from '../command-line.ts';
import { gatewayNames, type GatewayName } from '../gateways/gateway-names.ts';

/** Apollo's gateway has no subscriptions. */
const subscribing = gatewayNames.filter((name) => name !== 'apollo');

export interface FanoutOptions {
  gateways: readonly GatewayName[];
  subscribers: number;
  /** Subscribers to the hub alone, at the end. */
  many: number;
  events: number;
  intervalMs: number;
}

const options = {
  only: {
    value: 'A,B',
    default: 'hub,hive-rust',
    meaning: `the gateways to measure, of ${subscribing.join(', ')}; the default has the faster of Hive's`,
  },
  subscribers: { value: 'N', default: '1000', meaning: 'subscribers to each gateway, besides a run with 10' },
  many: {
    value: 'N',
    default: '10000',
    meaning: "subscribers to the hub's gateway alone at the end, to half the events at half the rate",
  },
  events: { value: 'N', default: '100', meaning: 'events that each subscriber gets' },
  'interval-ms': { value: 'N', default: '1000', meaning: 'time between two events' },
};

export function readFanoutOptions(args: readonly string[]): FanoutOptions {
  const { only, subscribers, many, events, 'interval-ms': interval } = readOptions(args, options);
  return {
    gateways: readNames('only', only, subscribing),
    subscribers: readCount('subscribers', subscribers),
    many: readCount('many', many),
    events: readCount('events', events),
    intervalMs: readCount('interval-ms', interval),
  };
}

export function describeFanout(): string {
  return describeOptions(options);
}
