import { benchDatabases, type BenchDatabase } from '../bench-databases.ts';
import { describeOptions, readCount, readNames, readOptions } from '../command-line.ts';

export interface CommandsOptions {
  databases: readonly BenchDatabase[];
  /** URL of the MySQL or MariaDB server, without a schema. */
  server: string;
  /** Measured commands with one pack each. */
  single: number;
  /** Measured commands with a thousand codes each. */
  sets: number;
  /** Names of the commands with one pack to measure; all, and those with a thousand codes, if empty. */
  commands: string;
}

const options = {
  databases: { value: 'A,B', default: benchDatabases.join(','), meaning: 'the databases to measure on' },
  server: { value: 'URL', default: 'mysql://root@127.0.0.1:3306', meaning: 'the MySQL or MariaDB server' },
  single: { value: 'N', default: '400', meaning: 'how many commands with one pack are measured' },
  sets: { value: 'N', default: '6', meaning: 'how many times each command with 1,000 codes is measured' },
  commands: { value: 'A,B', default: '', meaning: 'only these commands with one pack, for example moveStock,liftHold' },
};

export function readCommandsOptions(args: readonly string[]): CommandsOptions {
  const { databases, server, single, sets, commands } = readOptions(args, options);
  return {
    databases: readNames('databases', databases, benchDatabases),
    server,
    single: readCount('single', single),
    sets: readCount('sets', sets),
    commands,
  };
}

export function describeCommands(): string {
  return describeOptions(options);
}
