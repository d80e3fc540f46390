import { benchDatabases, type BenchDatabase } from '../bench-databases.ts';
import { WrongUsage, describeOptions, readCount, readNames, readOptions } from '../command-line.ts';

export interface ReadsOptions {
  databases: readonly BenchDatabase[];
  /** URL of the MySQL or MariaDB server, without a schema. */
  server: string;
  /** Rows of every list, few and many. */
  rows: readonly [few: number, many: number];
  /** The lists to measure, by field; all if empty. */
  lists: readonly string[];
  /** How often each query is sent, unless that takes seconds. */
  repeats: number;
}

const options = {
  databases: { value: 'A,B', default: benchDatabases.join(','), meaning: 'the databases to measure on' },
  server: { value: 'URL', default: 'mysql://root@127.0.0.1:3306', meaning: 'the MySQL or MariaDB server' },
  rows: { value: 'FEW,MANY', default: '10000,1000000', meaning: 'the numbers of rows that are compared' },
  lists: { value: 'A,B', default: '', meaning: 'only these lists and sums, for example ledger,coverage' },
  repeats: { value: 'N', default: '40', meaning: 'how often each query is sent' },
};

export function readReadsOptions(args: readonly string[]): ReadsOptions {
  const { databases, server, rows, lists, repeats } = readOptions(args, options);
  const [few, many, ...more] = rows.split(',').map((text) => readCount('rows', text));
  if (few === undefined || many === undefined || more.length > 0 || few >= many)
    throw new WrongUsage('--rows takes two numbers, the smaller one first');
  return {
    databases: readNames('databases', databases, benchDatabases),
    server,
    rows: [few, many],
    lists: lists === '' ? [] : lists.split(','),
    repeats: readCount('repeats', repeats),
  };
}

export function describeReads(): string {
  return describeOptions(options);
}
