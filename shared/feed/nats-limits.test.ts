import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../command/command.ts';
import type { CommandInput } from '../command/definition.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { NoteWritten } from '../testing/note.ts';
import { appliedBy, commitNotes, logOf, startFollower, startOwner } from '../testing/networked-notes.ts';
import { brokerPrograms, TestBroker } from '../testing/test-broker.ts';
import { testClock } from '../testing/test-clock.ts';
import { until } from '../testing/until.ts';
import { appendFacts } from './append.ts';
import { natsTransport } from './nats.ts';

const publishText = command<CommandInput & { text: string }, null>({
  name: 'publishText',
  async run({ publish }, { text }) {
    const id = newId();
    publish(NoteWritten, id, { id, text });
    return null;
  },
});

let opened: { close: () => Promise<unknown> }[];
const keep = async <Closable extends { close: () => Promise<unknown> }>(opening: Promise<Closable>) => {
  const closable = await opening;
  opened.push(closable);
  return closable;
};
beforeEach(() => {
  opened = [];
});
afterEach(async () => {
  for (const each of opened.toReversed()) await each.close();
});

describe.each(brokerPrograms)('a broker with a message limit of 8 KB, %s,', (program) => {
  const small = 'max_payload: 8192';
  const said: string[] = [];
  const log = pino({ level: 'error' }, { write: (line) => said.push(line) });
  const join = (broker: TestBroker) => keep(natsTransport({ urls: [new URL(broker.url)], namespace: 'hub', log }));

  test('causes a command that would publish a larger event to be refused, with nothing written', async () => {
    const broker = await keep(TestBroker.configured(program, small));
    const owner = await keep(startOwner(await join(broker)));
    const publish = (characters: number) =>
      publishText(owner.as(), { idempotencyKey: newId(), text: '药'.repeat(characters) });
    await expect(publish(2700)).rejects.toMatchObject({
      code: 'EVENT_TOO_LARGE',
      params: { type: 'NoteWritten', bytes: expect.any(Number), maxBytes: 8192 - 256 },
    });
    expect((await owner.agency.feed.head()).position).toBe(0);
    await publish(2400);
    expect((await owner.agency.transport.source('owner').pull(0, 1)).events).toHaveLength(1);
  });

  test('carries many events that together are far larger', async () => {
    const broker = await keep(TestBroker.configured(program, small));
    const owner = await keep(startOwner(await join(broker)));
    const data = { id: newId(), text: 'x'.repeat(7000) };
    const facts = Array.from({ length: 50 }, () => ({ type: 'Other', subject: 'large', data }));
    await inTransaction(owner.database, (em) => appendFacts(em, facts, testClock()));
    const { events } = await owner.agency.transport.source('owner').pull(0, 200);
    expect(events.map(({ id }) => id)).toEqual(await logOf(owner));
  });

  test('stops followers at a larger event in the log, with the cause, until it accepts the event', async () => {
    said.length = 0;
    const broker = await keep(TestBroker.configured(program, ''));
    const owner = await keep(startOwner(await join(broker)));
    const follower = await keep(startFollower(await join(broker)));
    await broker.kill();
    await commitNotes(owner.database, 2);
    const large = { type: 'Other', subject: 'large', data: { text: 'x'.repeat(9000) } };
    await inTransaction(owner.database, (em) => appendFacts(em, [large], testClock()));
    await commitNotes(owner.database, 1);
    broker.configuration = small;
    await broker.startAnew();

    const cause = { code: 'EVENT_TOO_LARGE', params: { type: 'Other', bytes: expect.any(Number), maxBytes: 7936 } };
    await expect
      .poll(() => follower.agency.catchUp(['owner']).catch((error: unknown) => error), { timeout: 30_000 })
      .toMatchObject(cause);
    expect(said.some((line) => line.includes('Event Other has') && line.includes('max_payload'))).toBe(true);
    // Everything else that the owner does continues, even if it starts now.
    const again = await keep(startOwner(await join(broker)));
    await again.close();

    await broker.kill();
    broker.configuration = '';
    await broker.startAnew();
    await until(
      () =>
        follower.agency.catchUp(['owner']).then(
          () => true,
          () => false,
        ),
      30_000,
    );
    const log3 = await logOf(owner);
    expect(await appliedBy(follower)).toEqual([log3[0], log3[1], log3[3]]);
  });

  test('without a cluster refuses a stream with three replicas, with an explanation', async () => {
    const broker = await keep(TestBroker.configured(program, small));
    const transport = await keep(natsTransport({ urls: [new URL(broker.url)], replicas: 3, namespace: 'hub', log }));
    await expect(startOwner(transport)).rejects.toThrow('replicas > 1 not supported in non-clustered mode');
  });
});
