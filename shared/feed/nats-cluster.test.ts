import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../testing/free-port.ts';
import { appliedBy, commitNotes, logOf, startFollower, startOwner } from '../testing/networked-notes.ts';
import { brokerPrograms, TestBroker } from '../testing/test-broker.ts';
import { until } from '../testing/until.ts';
import { Opened } from '../testing/opened.ts';
import { natsTransport } from './nats.ts';

const log = pino({ level: 'silent' });
const opened = new Opened();
const { keep } = opened;

describe.each(brokerPrograms)('three brokers that keep each stream, %s,', (program) => {
  let brokers: TestBroker[];
  let urls: URL[];
  let manager: JetStreamManager;

  beforeEach(async () => {
    const routes = await Promise.all([1, 2, 3].map(() => freePort()));
    const all = routes.map((port) => `nats://127.0.0.1:${port}`).join(', ');
    brokers = await Promise.all(
      routes.map((port, index) => {
        const cluster = `cluster { name: hub, listen: "127.0.0.1:${port}", routes: [${all}] }`;
        return keep(TestBroker.configured(program, `server_name: b${index}\n${cluster}`));
      }),
    );
    urls = brokers.map(({ url }) => new URL(url));
    await until(canBeJoined);
    manager = await jetstreamManager(await keep(connect({ servers: urls.map(({ host }) => host) })));
  });
  afterEach(async () => {
    await opened.closeAll();
  });

  const canBeJoined = async () => {
    const connection = await connect({ servers: urls.map(({ host }) => host) });
    try {
      await (await jetstreamManager(connection)).streams.add({ name: 'probe', subjects: ['probe'], num_replicas: 3 });
      return true;
    } catch {
      return false;
    } finally {
      await connection.close();
    }
  };
  const join = (replicas: number) => keep(natsTransport({ urls, replicas, namespace: 'hub', log }));
  const replicas = async () => (await manager.streams.info('hub_owner')).config.num_replicas;

  test('continue to carry the feed when one of them is gone', { timeout: 180_000 }, async () => {
    const owner = await keep(startOwner(await join(3)));
    const follower = await keep(startFollower(await join(3)));
    await commitNotes(owner.database, 3);
    await follower.agency.catchUp(['owner']);
    expect(await replicas()).toBe(3);
    await brokers[0]!.kill();
    await commitNotes(owner.database, 3);
    await until(() =>
      follower.agency.catchUp(['owner']).then(
        () => true,
        () => false,
      ),
    );
    expect(await appliedBy(follower)).toEqual(await logOf(owner));
  });

  test('keep an existing stream as often as its owner’s setting says now', { timeout: 180_000 }, async () => {
    const owner = await keep(startOwner(await join(1)));
    await commitNotes(owner.database, 3);
    await (await join(1)).source('owner').pull(0, 3);
    expect(await replicas()).toBe(1);
    await (await join(3)).offer(owner.agency.feed);
    expect(await replicas()).toBe(3);
  });
});
