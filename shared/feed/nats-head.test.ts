import { connect, type NatsConnection } from '@nats-io/transport-node';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { commitNotes, logOf, startOwner } from '../testing/networked-notes.ts';
import { Opened } from '../testing/opened.ts';
import type { TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { natsServers, newTestNamespace } from '../testing/test-transports.ts';
import { appendFacts } from './append.ts';
import type { HeadAnswer } from './nats-head.ts';
import { natsTransport } from './nats.ts';

describe.each(natsServers)('the head of a log over %s', (url) => {
  const opened = new Opened();
  let namespace: string;
  let owner: TestAgency;
  let connection: NatsConnection;
  const ask = async (question?: object): Promise<HeadAnswer> => {
    const reply = await connection.request(`${namespace}.head.owner`, JSON.stringify(question));
    return reply.json<{ value: HeadAnswer }>().value;
  };

  beforeEach(async () => {
    const space = newTestNamespace(url);
    namespace = space.namespace;
    await opened.keep({ close: space.remove });
    connection = await opened.keep(connect({ servers: url }));
    const transport = await opened.keep(
      natsTransport({ urls: [new URL(url)], namespace, log: pino({ level: 'silent' }) }),
    );
    owner = await opened.keep(startOwner(transport));
    await commitNotes(owner.database, 60);
  });
  afterEach(() => opened.closeAll());

  test('comes with up to fifty facts that the follower lacks', async () => {
    const facts = await logOf(owner);
    const head = { position: 60, eventId: facts[59] };
    expect(await ask({ after: 9 })).toEqual({ epoch: expect.any(String), ...head });
    const { news, ...rest } = await ask({ after: 10 });
    expect(rest).toMatchObject(head);
    expect([news!.previousId, ...news!.events.map(({ id }) => id)]).toEqual(facts.slice(9));
    const { news: first } = await ask({ after: 59 });
    expect(first).toMatchObject({ previousId: facts[58], events: [{ id: facts[59], position: 60 }] });
  });

  test.each([{ after: 60 }, { after: 61 }, undefined])('comes alone if %o is asked', async (question) => {
    expect(await ask(question)).toEqual({ epoch: expect.any(String), position: 60, eventId: expect.any(String) });
  });

  test('comes alone if these facts are large; then they are read from the stream', async () => {
    const data = { id: 'large', text: 'x'.repeat(70_000) };
    await inTransaction(owner.database, (em) =>
      appendFacts(em, [{ type: 'NoteWritten', subject: 'large', data }], testClock()),
    );
    expect(await ask({ after: 60 })).not.toHaveProperty('news');
    const { events } = await owner.agency.transport.source('owner').pull(60, 5);
    expect(events.map((event) => event.data)).toEqual([data]);
  });

  test('does not bring more facts than a follower wants', async () => {
    const { events, head } = await owner.agency.transport.source('owner').pull(58, 1);
    expect([events.map(({ position }) => position), head]).toEqual([[59], 60]);
  });
});
