import { describeOptions, readCount, readOptions } from '../command-line.ts';

export interface ExportsOptions {
  rows: number;
  slowSeconds: number;
}

const options = {
  rows: { value: 'N', default: '1000000', meaning: 'lines of the ledger that is exported' },
  'slow-seconds': { value: 'N', default: '30', meaning: 'how long a slow client reads it afterwards' },
};

export function readExportsOptions(args: readonly string[]): ExportsOptions {
  const given = readOptions(args, options);
  return { rows: readCount('rows', given.rows), slowSeconds: readCount('slow-seconds', given['slow-seconds']) };
}

export function describeExports(): string {
  return describeOptions(options);
}
