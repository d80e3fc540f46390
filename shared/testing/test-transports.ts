import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { inProcessTransport } from '../feed/in-process.ts';
import { natsTransport } from '../feed/nats.ts';
import type { FeedTransport } from '../feed/transport.ts';

type TransportKind = 'in process' | 'NATS';

/** URL of the NATS server with JetStream for tests; set by the test command if one is reachable. */
const server = process.env['HUB_TEST_NATS_URL'];

/** The available NATS servers, for `describe.each(natsServers)`. */
export const natsServers: readonly string[] = server ? [server] : [];

/** The available kinds of transport, for `describe.each(transports)`. */
export const transports: readonly TransportKind[] = server ? ['in process', 'NATS'] : ['in process'];

/** The network of a test's agencies. */
export interface TestNetwork {
  /** Adds a process and returns its transport. */
  join: () => Promise<FeedTransport>;
  close: () => Promise<void>;
}

export async function newTestNetwork(kind: TransportKind): Promise<TestNetwork> {
  if (kind === 'NATS') return newNatsNetwork(server!);
  const transport = inProcessTransport();
  return { join: async () => transport, close: () => transport.close() };
}

/** A namespace on a broker for one test; `remove` deletes what was left in it. */
export interface TestNamespace {
  namespace: string;
  remove: () => Promise<void>;
}

export function newTestNamespace(url: string): TestNamespace {
  const namespace = `test-${randomUUID().slice(0, 18)}`;
  const remove = async () => {
    const connection = await connect({ servers: new URL(url).host });
    const manager = await jetstreamManager(connection);
    for await (const name of manager.streams.names()) {
      if (name.startsWith(`${namespace}_`)) await manager.streams.delete(name);
    }
    await connection.close();
  };
  return { namespace, remove };
}

async function newNatsNetwork(url: string): Promise<TestNetwork> {
  const { namespace, remove } = newTestNamespace(url);
  const joined: FeedTransport[] = [];
  return {
    join: async () => {
      const transport = await natsTransport({ urls: [new URL(url)], namespace, log: pino({ level: 'silent' }) });
      joined.push(transport);
      return transport;
    },
    close: async () => {
      await Promise.all(joined.map((transport) => transport.close()));
      await remove();
    },
  };
}
