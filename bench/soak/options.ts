import { describeOptions, readCount, readOptions } from '../command-line.ts';

export interface SoakOptions {
  minutes: number;
  /** How many of each are started per second. */
  queries: number;
  commands: number;
  subscriptions: number;
}

const options = {
  minutes: { value: 'N', default: '30', meaning: 'how long the hub is under load' },
  queries: { value: 'N', default: '20', meaning: 'queries per second, each with a unique text' },
  commands: { value: 'N', default: '4', meaning: 'commands per second, a third of them refused' },
  subscriptions: { value: 'N', default: '2', meaning: 'subscriptions per second, each with a unique text' },
};

export function readSoakOptions(args: readonly string[]): SoakOptions {
  const { minutes, queries, commands, subscriptions } = readOptions(args, options);
  return {
    minutes: readCount('minutes', minutes),
    queries: readCount('queries', queries),
    commands: readCount('commands', commands),
    subscriptions: readCount('subscriptions', subscriptions),
  };
}

export function describeSoak(): string {
  return describeOptions(options);
}
