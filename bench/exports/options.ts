import { describeOptions, readCount, readOptions } from '../command-line.ts';

export interface ExportsOptions {
  rows: number;
}

const options = {
  rows: { value: 'N', default: '1000000', meaning: 'lines of the ledger that is exported' },
};

export function readExportsOptions(args: readonly string[]): ExportsOptions {
  return { rows: readCount('rows', readOptions(args, options).rows) };
}

export function describeExports(): string {
  return describeOptions(options);
}
