import pino, { type DestinationStream, type Logger } from 'pino';
import { shortened } from '../refusal/shortened.ts';

/** Limits per logged error: drivers attach the whole statement with its values, GraphQL the whole document. */
const maxText = 4000;
const maxEntries = 20;
const maxDepth = 4;

/** The logger of a process; writes to standard output unless given a destination. */
export function newLog(level: string, destination?: DestinationStream): Logger {
  const serializers = { err: (error: Error) => bounded(pino.stdSerializers.err(error), maxDepth) };
  return destination ? pino({ level, serializers }, destination) : pino({ level, serializers });
}

function bounded(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return shortened(value, maxText);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return '…';
  if (Array.isArray(value)) return value.slice(0, maxEntries).map((item) => bounded(item, depth - 1));
  const entries = Object.entries(value).slice(0, maxEntries);
  return Object.fromEntries(entries.map(([name, item]) => [name, bounded(item, depth - 1)]));
}
