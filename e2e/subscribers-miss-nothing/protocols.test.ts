import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newestDrugList } from '../arrange.ts';
import { follow } from '../follow.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { EventStream } from './event-stream.ts';
import { Ledger, movements, stockChanged } from './ledger.ts';
import { overEvents, overWebSocket, protocols } from './protocols.ts';

describe('whatever protocol a partner speaks', () => {
  let hub: TestHub;
  let ledger: Ledger;
  let token: string;

  beforeAll(async () => {
    hub = await startTestHub('sqlite');
    ledger = await Ledger.begin(hub);
    token = await hub.tokenOf('bjmpa');
  });
  afterAll(() => hub.close());

  test.each(protocols)(
    'the whole ledger arrives in order, completed from four subgraphs, over %s',
    async (_, subscribe) => {
      const before = await ledger.lines();
      const partner = subscribe({ url: hub.url, token, query: stockChanged });
      await partner.untilReceived(before.length);
      await ledger.grow();
      const after = await ledger.lines();
      await partner.untilReceived(after.length);
      await partner.stop();
      // Apollo Client also selects `__typename`.
      expect(movements(partner.received)).toMatchObject(after);
      expect(after).toHaveLength(before.length + 1);
      expect(after.at(-1)).toMatchObject({
        kind: 'RELEASED',
        drug: { name: '示例药品（虚构）', activeMeasures: [] },
        lot: { items: { nodes: [{}, {}] } },
      });
      expect(partner.codes).toEqual([]);
    },
  );

  test('a partner that stores its cursor gets every line once over two connections', async () => {
    const kept: { cursor: string; movement: unknown }[] = [];
    const from = async (after: string | undefined, until: (count: number) => boolean): Promise<void> => {
      const stop = new AbortController();
      await follow<(typeof kept)[number]>({
        url: hub.url.replace('http', 'ws'),
        token: async () => token,
        query: stockChanged,
        after,
        signal: stop.signal,
        keep: (event) => {
          kept.push(event);
          if (until(movements(kept).length)) stop.abort();
        },
      });
    };
    await from(undefined, (count) => count === 2);
    await ledger.grow();
    const lines = await ledger.lines();
    await from(kept.at(-1)!.cursor, (count) => count === lines.length);
    expect(movements(kept)).toEqual(lines);
  });

  test.each([['POST'], ['GET']] as const)(
    'server-sent events by %s resume right after the last event id that a browser sends',
    async (method) => {
      const query = 'subscription { stockChanged { movement { id } } }';
      const lines = (await ledger.lines()).map(({ id }) => ({ data: { stockChanged: { movement: { id } } } }));
      const whole = await EventStream.open({ url: hub.url, token, query, method });
      await whole.untilEvents(lines.length);
      whole.close();
      expect(whole.results).toEqual(lines);
      const lastEventId = whole.events[0]!.id!;
      const rest = await EventStream.open({ url: hub.url, token, query, method, lastEventId });
      await rest.untilEvents(lines.length - 1);
      rest.close();
      expect(rest.results).toEqual(lines.slice(1));
      expect(rest.events.map(({ id }) => id)).toEqual(whole.events.slice(1).map(({ id }) => id));
    },
  );

  test('the id of an event is its cursor', async () => {
    const stream = await EventStream.open({ url: hub.url, token, query: stockChanged });
    await stream.untilEvents(3);
    stream.close();
    expect(stream.events.map(({ id }) => id)).toEqual(stream.results.map(({ data }) => data.stockChanged.cursor));
  });

  test.each([
    ['graphql-transport-ws', overWebSocket],
    ['server-sent events', overEvents],
  ])('queries and commands are answered too, over %s', async (_, subscribe) => {
    const query = subscribe({
      url: hub.url,
      token,
      query: '{ ledger(first: 1, order: OLDEST_FIRST) { nodes { kind } } }',
    });
    await query.untilEnd();
    expect([query.received, query.end]).toEqual([[{ nodes: [{ kind: 'ENTERED' }] }], 'completed']);
    const list = await newestDrugList({ bjmpa: await hub.as('bjmpa') });
    const command = subscribe({
      url: hub.url,
      token,
      query: 'mutation ($input: PublishDrugListInput!) { publishDrugList(input: $input) { list { version } } }',
      variables: { input: { idempotencyKey: subscribe.name, ...list } },
    });
    await command.untilEnd();
    expect([command.received, command.messages, command.end]).toEqual([
      [{ list: { version: expect.any(Number) } }],
      [],
      'completed',
    ]);
  });
});
