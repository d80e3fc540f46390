import { describeOptions, readCount, readOptions } from '../command-line.ts';

export interface SoakOptions {
  minutes: number;
  /** How many of each are begun in a second. */
  queries: number;
  commands: number;
  subscriptions: number;
}

const options = {
  minutes: { value: 'N', default: '30', meaning: 'how long the hub is driven' },
  queries: { value: 'N', default: '20', meaning: 'queries a second, each with a text of its own' },
  commands: { value: 'N', default: '4', meaning: 'commands a second, a third of them refused' },
  subscriptions: { value: 'N', default: '2', meaning: 'subscriptions a second, each with a text of its own' },
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
