import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { commitNotes, logOf, startOwner } from '../testing/networked-notes.ts';
import type { TestAgency } from '../testing/test-agency.ts';
import { natsServers, newTestNamespace, type TestNamespace } from '../testing/test-transports.ts';
import { Opened } from '../testing/opened.ts';
import type { CloudEvent } from './cloud-event.ts';
import { FeedEvent, FeedHead } from './feed.entity.ts';
import { natsTransport } from './nats.ts';
import type { FeedTransport } from './transport.ts';

describe.each(natsServers)('a stream on %s that is not of its owner’s log', (url) => {
  let space: TestNamespace;
  let manager: JetStreamManager;
  let owner: TestAgency;
  const opened = new Opened();
  const { keep } = opened;
  const join = (): Promise<FeedTransport> =>
    keep(natsTransport({ urls: [new URL(url)], namespace: space.namespace, log: pino({ level: 'silent' }) }));
  const stream = () => `${space.namespace}_owner`;
  const messages = async (): Promise<string[]> => {
    const { state } = await manager.streams.info(stream());
    const sequences = Array.from({ length: state.last_seq }, (_, index) => index + 1);
    return Promise.all(
      sequences.map(async (seq) => (await manager.streams.getMessage(stream(), { seq }))!.json<CloudEvent>().id),
    );
  };

  beforeEach(async () => {
    space = newTestNamespace(url);
    await keep({ close: space.remove });
    manager = await jetstreamManager(await keep(connect({ servers: url })));
    owner = await keep(startOwner(await join()));
    await commitNotes(owner.database, 3);
    await owner.agency.transport.source('owner').pull(0, 3);
  });
  afterEach(async () => {
    await opened.closeAll();
  });

  test('is replaced when the owner starts, even if only the last event is another', async () => {
    await owner.database.orm.em.fork().nativeUpdate(FeedEvent, { position: 3 }, { id: newId() });
    await (await join()).offer(owner.agency.feed);
    expect(await messages()).toEqual(await logOf(owner));
  });

  test('is not continued by an owner that runs', async () => {
    const { config } = await manager.streams.info(stream());
    await manager.streams.delete(stream());
    await manager.streams.add({ name: stream(), subjects: config.subjects });
    for (const id of ['x', 'y']) await manager.jetstream().publish(config.subjects[0]!, JSON.stringify({ id }));
    await commitNotes(owner.database, 1);
    await expect(owner.agency.transport.source('owner').pull(0, 1)).rejects.toThrow('could not answer');
    expect(await messages()).toEqual(['x', 'y']);
    // Then neither as soon as it is as long as the one before.
    await manager.jetstream().publish(config.subjects[0]!, JSON.stringify({ id: 'z' }));
    await expect(owner.agency.transport.source('owner').pull(0, 1)).rejects.toThrow('could not answer');
    expect(await messages()).toEqual(['x', 'y', 'z']);
  });

  test('is not taken for its log if the log begins a new epoch, or loses its end, while its owner runs', async () => {
    const source = owner.agency.transport.source('owner');
    const em = owner.database.orm.em.fork();
    const head = await em.findOneOrFail(FeedHead, { id: 1 });
    await em.nativeUpdate(FeedHead, { id: 1 }, { epoch: randomUUID() });
    await expect(source.pull(0, 1)).rejects.toThrow('could not answer');
    await em.nativeUpdate(FeedHead, { id: 1 }, { epoch: head.epoch });
    expect((await source.pull(0, 3)).head).toBe(3);
    await em.nativeDelete(FeedEvent, { position: 3 });
    const [, eventId] = await logOf(owner);
    await em.nativeUpdate(FeedHead, { id: 1 }, { position: 2, eventId: eventId! });
    await expect(source.pull(0, 1)).rejects.toThrow('could not answer');
  });
});
