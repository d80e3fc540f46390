import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { inProcessTransport } from '../feed/in-process.ts';
import { natsTransport } from '../feed/nats.ts';
import type { FeedTransport } from '../feed/transport.ts';

type TransportKind = 'in process' | 'NATS';

/** Where tests find a NATS server with JetStream; set by the test command when one answers. */
const server = process.env['HUB_TEST_NATS_URL'];

/** The NATS servers that are there, for `describe.each(natsServers)`. */
export const natsServers: readonly string[] = server ? [server] : [];

/** The kinds of transport that are there, for `describe.each(transports)`. */
export const transports: readonly TransportKind[] = server ? ['in process', 'NATS'] : ['in process'];

/** What the agencies of one test reach each other by. */
export interface TestNetwork {
  /** The transport of one more process in it. */
  join: () => Promise<FeedTransport>;
  close: () => Promise<void>;
}

export async function newTestNetwork(kind: TransportKind): Promise<TestNetwork> {
  if (kind === 'NATS') return newNatsNetwork(server!);
  const transport = inProcessTransport();
  return { join: async () => transport, close: () => transport.close() };
}

/** A namespace of a broker that nobody else uses, and how to remove what was left in it. */
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
