import { benchDatabases, type BenchDatabase } from '../bench-databases.ts';
import { describeOptions, readCount, readNames, readOptions } from '../command-line.ts';

export interface FollowingOptions {
  databases: readonly BenchDatabase[];
  /** URL of the MySQL or MariaDB server, without a schema. */
  server: string;
  /** URL of the NATS server. */
  nats: string;
  /** Measured commands, quiet and under facts each. */
  commands: number;
  /** Applied facts. */
  facts: number;
  /** Commands after which memory is measured. */
  memory: number;
}

const options = {
  databases: { value: 'A,B', default: benchDatabases.join(','), meaning: 'the databases to measure on' },
  server: { value: 'URL', default: 'mysql://root@127.0.0.1:3306', meaning: 'the MySQL or MariaDB server' },
  nats: { value: 'URL', default: 'nats://127.0.0.1:4222', meaning: 'the NATS server with JetStream' },
  commands: { value: 'N', default: '400', meaning: 'how many commands are measured, quiet and under facts' },
  facts: { value: 'N', default: '2000', meaning: 'how many facts are applied' },
  memory: { value: 'N', default: '100000', meaning: 'after how many commands memory is measured, on SQLite' },
};

export function readFollowingOptions(args: readonly string[]): FollowingOptions {
  const { databases, server, nats, commands, facts, memory } = readOptions(args, options);
  return {
    databases: readNames('databases', databases, benchDatabases),
    server,
    nats,
    commands: readCount('commands', commands),
    facts: readCount('facts', facts),
    memory: readCount('memory', memory),
  };
}

export function describeFollowing(): string {
  return describeOptions(options);
}
