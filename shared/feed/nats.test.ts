import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appliedBy, commitNotes, logOf, SlowLog, startFollower, startOwner } from '../testing/networked-notes.ts';
import { brokerPrograms, TestBroker } from '../testing/test-broker.ts';
import { natsServers, newTestNamespace, type TestNamespace } from '../testing/test-transports.ts';
import { until } from '../testing/until.ts';
import { Opened } from '../testing/opened.ts';
import type { CloudEvent } from './cloud-event.ts';
import { natsTransport } from './nats.ts';
import type { FeedTransport } from './transport.ts';

const log = pino({ level: 'silent' });
const opened = new Opened();
const { keep } = opened;
beforeEach(() => {});
afterEach(async () => {
  await opened.closeAll();
});

test('an unreachable broker is named, its password is not', async () => {
  const joining = natsTransport({ urls: [new URL('nats://hub:secret@127.0.0.1:1')], namespace: 'hub', log });
  await expect(joining).rejects.toThrow(/^The broker at 127\.0\.0\.1:1 cannot be used: (?!.*secret)/);
});

test.each(['', 'a.b', 'a_b', 'a b', '>'])('%j is not a namespace', async (namespace) => {
  await expect(natsTransport({ urls: [new URL('nats://127.0.0.1:1')], namespace, log })).rejects.toThrow(
    'a namespace is',
  );
});

describe.each(natsServers)('the streams on %s', (url) => {
  let space: TestNamespace;
  let connection: NatsConnection;
  let manager: JetStreamManager;
  const join = (): Promise<FeedTransport> =>
    keep(natsTransport({ urls: [new URL(url)], namespace: space.namespace, log }));
  const stream = () => `${space.namespace}_owner`;
  const messages = async (): Promise<string[]> => {
    const { state } = await manager.streams.info(stream());
    const sequences = Array.from({ length: state.last_seq }, (_, index) => index + 1);
    return Promise.all(
      sequences.map(async (seq) => {
        const { id, position } = (await manager.streams.getMessage(stream(), { seq }))!.json<CloudEvent>();
        expect(position).toBe(seq);
        return id;
      }),
    );
  };

  beforeEach(async () => {
    space = newTestNamespace(url);
    // Removed last, when nobody is left to recreate a stream.
    await keep({ close: space.remove });
    connection = await keep(connect({ servers: url }));
    manager = await jetstreamManager(connection);
  });

  test('message n is the fact at position n, even if two processes of the owner relay concurrently', async () => {
    const complaints: string[] = [];
    const complaining = pino({ level: 'error' }, { write: (line) => complaints.push(line) });
    const joinLoudly = () =>
      keep(natsTransport({ urls: [new URL(url)], namespace: space.namespace, log: complaining }));
    const owner = await keep(startOwner(await joinLoudly()));
    const other = await owner.openAgain();
    const otherLog = new SlowLog('owner', other);
    const otherTransport = await joinLoudly();
    await otherTransport.offer(otherLog);
    const source = (await join()).source('owner');
    for (let round = 0; round < 60; round += 1) {
      await commitNotes(round % 2 === 0 ? owner.database : other, 10);
      // Both are asked for the head, and the first responds while the other is still relaying.
      await source.pull(round * 10, 1);
    }
    expect(await messages()).toEqual(await logOf(owner));
    expect(complaints).toEqual([]);
    await other.close();
  });

  test('followers leave nothing behind on the broker, and nobody can remove a message from it', async () => {
    const owner = await keep(startOwner(await join()));
    const follower = await keep(startFollower(await join()));
    await commitNotes(owner.database, 5);
    await follower.agency.catchUp(['owner']);
    await expect(manager.streams.deleteMessage(stream(), 2)).rejects.toThrow('not permitted');
    await expect(manager.streams.purge(stream())).rejects.toThrow('not permitted');
    expect((await manager.streams.info(stream())).state).toMatchObject({ messages: 5, consumer_count: 0 });
  });

  test('a log that was started over replaces the stream; followers of the old one do not mix the two', async () => {
    const transport = await join();
    const before = await startOwner(transport);
    const early = await keep(startFollower(await join(), undefined, 'early'));
    await commitNotes(before.database, 3);
    await early.agency.catchUp(['owner']);
    const old = await appliedBy(early);
    await before.close();
    await transport.close();
    const owner = await keep(startOwner(await join()));
    await commitNotes(owner.database, 5);
    const late = await keep(startFollower(await join(), undefined, 'late'));
    await late.agency.catchUp(['owner']);
    expect([await messages(), await appliedBy(late)]).toEqual([await logOf(owner), await logOf(owner)]);
    await expect(early.agency.catchUp(['owner'])).rejects.toMatchObject({ code: 'UPSTREAM_REWRITTEN' });
    expect(await appliedBy(early)).toEqual(old);
  });

  test('a stream of another log than its owner reports is not read', async () => {
    const transport = await join();
    const owner = await keep(startOwner(transport));
    await commitNotes(owner.database, 3);
    const source = (await join()).source('owner');
    expect((await source.pull(0, 10)).events).toHaveLength(3);
    await transport.close();
    connection.subscribe(`${space.namespace}.head.owner`, {
      callback: (_, message) => {
        message.respond(JSON.stringify({ value: { epoch: randomUUID(), position: 3 } }));
      },
    });
    await connection.flush();
    await expect(source.pull(0, 10)).rejects.toThrow('The stream of owner lacks the fact at position 1');
  });

  test('an owner that has stopped or is in another namespace does not respond, though its stream exists', async () => {
    const transport = await join();
    const owner = await keep(startOwner(transport));
    await commitNotes(owner.database, 3);
    const follower = await keep(startFollower(await join()));
    await follower.agency.catchUp(['owner']);
    const elsewhere = newTestNamespace(url);
    const stranger = await keep(natsTransport({ urls: [new URL(url)], namespace: elsewhere.namespace, log }));
    await expect(stranger.source('owner').pull(0, 1)).rejects.toThrow('no responders');
    await transport.close();
    await expect(follower.agency.catchUp(['owner'])).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
  });
});

describe.each(brokerPrograms)('a dedicated broker, %s', (program) => {
  test('a broker that was killed and comes back empty is reconnected and refilled from the log', async () => {
    const broker = await keep(TestBroker.start(program, '-js'));
    const join = () => keep(natsTransport({ urls: [new URL(broker.url)], namespace: 'hub', log }));
    const owner = await keep(startOwner(await join()));
    const follower = await keep(startFollower(await join()));
    await follower.follow();
    await commitNotes(owner.database, 3);
    await follower.agency.catchUp(['owner']);
    await broker.kill();
    await commitNotes(owner.database, 3);
    owner.agency.feed.appended();
    const began = performance.now();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await expect(follower.agency.catchUp(['owner'])).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' });
    }
    // Waiting two seconds each time for a response that never comes would take twenty.
    expect(performance.now() - began).toBeLessThan(10_000);
    await broker.startAnew();
    await until(async () => (await appliedBy(follower)).length === 6);
    expect(await appliedBy(follower)).toEqual(await logOf(owner));
    await broker.kill();
  });

  test('a broker without JetStream is refused', async () => {
    const broker = await keep(TestBroker.start(program));
    const joining = natsTransport({ urls: [new URL(broker.url)], namespace: 'hub', log });
    await expect(joining).rejects.toThrow(/The broker at .* cannot be used: jetstream is not enabled/);
  });

  test('a broker that requires a login gets the one in its URL', async () => {
    const broker = await keep(TestBroker.start(program, '-js', '--user', 'customs', '--pass', 'p@ss:word'));
    const address = broker.url.slice('nats://'.length);
    const join = (login: string) =>
      natsTransport({ urls: [new URL(`nats://${login}@${address}`)], namespace: 'hub', log });
    await expect(join('customs:wrong')).rejects.toThrow(/cannot be used: .*Authorization Violation/i);
    const owner = await keep(startOwner(await keep(join('customs:p%40ss%3Aword'))));
    expect((await owner.agency.transport.source('owner').pull(0, 1)).head).toBe(0);
  });
});
