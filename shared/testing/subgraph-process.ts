// Starts a subgraph on a database as its own process would, and stops it: <file> <database URL>
// Prints "ready" once loaded, and starts when its standard input ends, so that several can start at once.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import { inProcessTransport } from '../feed/in-process.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { startSubgraph } from '../subgraph/start-subgraph.ts';
import { testClock } from './test-clock.ts';

const [file, databaseUrl = ''] = process.argv.slice(2);
const [definition] = Object.values((await import(file!)) as Record<string, SubgraphDefinition>);
const settings = {
  databaseUrl,
  envelopeKey: randomBytes(32),
  auditKey: generateKeyPairSync('ed25519').privateKey,
  transport: inProcessTransport(),
  clock: testClock,
  log: pino({ level: 'silent' }),
};
process.stdout.write('ready\n');
await text(process.stdin);
const subgraph = await startSubgraph(definition!, settings);
const { epoch } = await subgraph.agency.feed.head();
process.stdout.write(`started with log ${epoch}\n`);
await subgraph.close();
