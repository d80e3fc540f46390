import { join } from 'node:path';
import { describeOptions, readCount, readOptions } from '../command-line.ts';

export interface ReplaysOptions {
  /** Checkout of the hub that is measured. */
  hub: string;
  replays: readonly number[];
  lines: number;
  foreign: number;
  seconds: number;
}

const options = {
  hub: { value: 'DIR', default: join(import.meta.dirname, '..', '..'), meaning: 'checkout of the hub to measure' },
  replays: { value: 'N,N', default: '300,990', meaning: 'how many different replays one socket starts' },
  lines: { value: 'N', default: '1000', meaning: 'ledger lines of each of these replays' },
  foreign: { value: 'N', default: '100000', meaning: 'events not for the one subscriber of the last run' },
  seconds: { value: 'N', default: '15', meaning: 'how long each run lasts; the client leaves after two thirds' },
};

export function readReplaysOptions(args: readonly string[]): ReplaysOptions {
  const { hub, replays, lines, foreign, seconds } = readOptions(args, options);
  return {
    hub,
    replays: replays.split(',').map((count) => readCount('replays', count)),
    lines: readCount('lines', lines),
    foreign: readCount('foreign', foreign),
    seconds: readCount('seconds', seconds),
  };
}

export function describeReplays(): string {
  return describeOptions(options);
}
