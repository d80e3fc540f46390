import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appliedBy, commitNotes, logOf, startFollower, startOwner } from '../testing/networked-notes.ts';
import { natsServers, newTestNamespace } from '../testing/test-transports.ts';
import { until } from '../testing/until.ts';
import { Opened } from '../testing/opened.ts';
import type { CloudEvent } from './cloud-event.ts';
import { natsTransport } from './nats.ts';

describe.each(natsServers)('a stream that was deleted on %s', (url) => {
  const opened = new Opened();
  const { keep } = opened;
  let namespace: string;
  let manager: JetStreamManager;
  const join = () => keep(natsTransport({ urls: [new URL(url)], namespace, log: pino({ level: 'silent' }) }));
  const stream = () => `${namespace}_owner`;
  const stored = async (): Promise<string[]> => {
    const { state } = await manager.streams.info(stream());
    const sequences = Array.from({ length: state.last_seq }, (_, index) => index + 1);
    return Promise.all(
      sequences.map(async (seq) => (await manager.streams.getMessage(stream(), { seq }))!.json<CloudEvent>().id),
    );
  };

  beforeEach(async () => {
    const space = newTestNamespace(url);
    namespace = space.namespace;
    await keep({ close: space.remove });
    manager = await jetstreamManager(await keep(connect({ servers: url })));
  });
  afterEach(async () => {
    await opened.closeAll();
  });

  test('is rebuilt from the log, for new and existing followers', async () => {
    const owner = await keep(startOwner(await join()));
    const early = await keep(startFollower(await join(), undefined, 'early'));
    await commitNotes(owner.database, 250);
    await early.agency.catchUp(['owner']);
    await manager.streams.delete(stream());
    await commitNotes(owner.database, 3);
    await early.agency.catchUp(['owner']);
    const late = await keep(startFollower(await join(), undefined, 'late'));
    await late.agency.catchUp(['owner']);
    const facts = await logOf(owner);
    expect([await stored(), await appliedBy(early), await appliedBy(late)]).toEqual([facts, facts, facts]);
  });

  test('is rebuilt for a new follower even if nothing more is appended', async () => {
    const owner = await keep(startOwner(await join()));
    await commitNotes(owner.database, 60);
    const early = await keep(startFollower(await join(), undefined, 'early'));
    await early.agency.catchUp(['owner']);
    await manager.streams.delete(stream());
    const late = await keep(startFollower(await join(), undefined, 'late'));
    await until(() =>
      late.agency.catchUp(['owner']).then(
        () => true,
        () => false,
      ),
    );
    expect([await stored(), await appliedBy(late)]).toEqual([await logOf(owner), await logOf(owner)]);
  });
});
