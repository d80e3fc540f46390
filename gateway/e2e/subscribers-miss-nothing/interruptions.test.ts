import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { EventStream } from './event-stream.ts';
import type { MemoryLog } from './memory-log.ts';
import { overWebSocket } from './protocols.ts';
import type { Receiving } from './receiving.ts';
import type { ServedGateway } from './served-gateway.ts';
import { serveLog } from './served-log.ts';

const changes = 'subscription { changes { text item { name } } }';
const live = 'subscription { live { text item { name } } }';
const lines = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    text: `line ${first + index}`,
    item: { name: `item ${first + index}` },
  }));

describe('when the stream of a subgraph breaks', () => {
  let served: ServedGateway & { log: MemoryLog };
  let log: MemoryLog;

  beforeEach(async () => {
    served = await serveLog({ resumeMs: 1000 });
    log = served.log;
  });
  afterEach(() => served.close());

  test('the gateway goes on by itself behind the last event: no gap, no line twice, nothing told', async () => {
    log.append(2);
    const partner = overWebSocket({ url: served.url, query: changes });
    for (const [breaks, length] of [2, 4, 6, 8].entries()) {
      await partner.untilReceived(length);
      log.breakStreams();
      log.append(2);
      expect(log.opened).toBeLessThanOrEqual(breaks + 1);
    }
    await partner.untilReceived(10);
    await partner.stop();
    expect([partner.received, partner.codes]).toEqual([lines(1, 10), []]);
    expect(log.opened).toBe(5);
  });

  test('a heartbeat moves nobody, nor one who comes to its place later from further back', async () => {
    log.append(3);
    const query = 'subscription ($after: Cursor) { changes(after: $after) { text item { name } } }';
    const ahead = overWebSocket({ url: served.url, query, variables: { after: log.cursor } });
    await until(() => log.opened === 1);
    log.beat();
    await ahead.untilReceived(1);
    expect(ahead.received).toEqual([{ text: 'heartbeat', item: null }]);
    const behind = overWebSocket({ url: served.url, query });
    await behind.untilReceived(3);
    log.append(1);
    await until(() => [ahead, behind].every(({ received }) => received.at(-1)?.text === 'line 4'));
    for (const partner of [ahead, behind]) await partner.stop();
    expect(behind.received.filter(({ item }) => item !== null)).toEqual(lines(1, 4));
  });

  test.each([['INTERNAL_SERVER_ERROR'], ['GRAPHQL_VALIDATION_FAILED'], ['PERSISTED_QUERY_NOT_SUPPORTED'], [undefined]])(
    'what goes wrong in the subgraph itself, or while it is being replaced, is waited out: %s',
    async (code) => {
      log.append(2);
      const partner = overWebSocket({ url: served.url, query: changes });
      await partner.untilReceived(2);
      log.failure = code ? { code } : {};
      log.append(2);
      await partner.untilReceived(4);
      await partner.stop();
      expect([partner.received, partner.codes]).toEqual([lines(1, 4), []]);
    },
  );

  test.each([['CURSOR_EXPIRED'], ['BAD_USER_INPUT']])('what the subgraph refuses is told: %s', async (code) => {
    log.append(2);
    const partner = overWebSocket({ url: served.url, query: changes });
    await partner.untilReceived(2);
    log.failure = { code, params: { cursor: 'c2' } };
    log.append(2);
    await partner.untilEnd();
    expect([partner.received, partner.codes]).toEqual([lines(1, 2), [code]]);
    expect(log.opened).toBe(1);
  });

  test('a subgraph whose first word is that it cannot go on is not asked again', async () => {
    log.failure = { code: 'GRAPHQL_VALIDATION_FAILED' };
    log.append(2);
    const partner = overWebSocket({ url: served.url, query: changes });
    await partner.untilEnd();
    // The client has asked rightly, and may ask again.
    expect(partner.codes).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(log.opened).toBe(1);
  });

  test('a subgraph that stays away longer ends the subscription with the cursor to go on behind', async () => {
    log.append(3);
    const partner = overWebSocket({ url: served.url, query: changes });
    await partner.untilReceived(3);
    log.isAway = true;
    log.breakStreams();
    await partner.untilEnd();
    expect(partner.codes).toEqual(['SUBSCRIPTION_INTERRUPTED']);
    expect(partner.messages[0]).toContain('(c3)');
    await until(() => served.gateway.openStreams === 0);
  });

  test('a subgraph that cannot be reached at all is said so at once', async () => {
    log.isAway = true;
    const partner = overWebSocket({ url: served.url, query: changes });
    await partner.untilEnd();
    expect(partner.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  test('without cursors all share the same stream, and are told that it was interrupted', async () => {
    const early = overWebSocket({ url: served.url, query: live });
    await until(() => log.opened === 1);
    log.append(1);
    await early.untilReceived(1);
    const late = overWebSocket({ url: served.url, query: live });
    // Who comes later gets what comes later: lines are added until one has reached it.
    await until(() => {
      log.append(1);
      return late.received.length > 0;
    });
    log.breakStreams();
    for (const partner of [early, late]) await partner.untilEnd();
    const [{ text }] = late.received;
    expect(early.received).toEqual(lines(1, early.received.length));
    expect(early.received.slice(-late.received.length)).toEqual(late.received);
    expect(text).not.toBe('line 1');
    expect([early.codes, late.codes]).toEqual([['SUBSCRIPTION_INTERRUPTED'], ['SUBSCRIPTION_INTERRUPTED']]);
    // There is no cursor to speak of.
    expect(late.messages).toEqual(['The subscription was interrupted; subscribe again.']);
    expect(log.opened).toBe(1);
  });

  test('a newcomer does not wait with others for a stream that is broken, and they get every line once', async () => {
    log.append(2);
    const first = overWebSocket({ url: served.url, query: changes });
    await first.untilReceived(2);
    log.isAway = true;
    log.breakStreams();
    // Until the gateway has noticed, a newcomer joins.
    const newcomers: Receiving[] = [];
    await until(async () => {
      const newcomer = overWebSocket({ url: served.url, query: changes, variables: {} });
      newcomers.push(newcomer);
      await until(() => newcomer.end !== undefined || newcomer.received.length === 2);
      return newcomer.end !== undefined;
    });
    expect(newcomers.at(-1)!.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
    log.isAway = false;
    log.append(1);
    await first.untilReceived(3);
    expect([first.received, first.codes]).toEqual([lines(1, 3), []]);
    for (const partner of [first, ...newcomers]) await partner.stop();
  });

  test('an event that tells nothing is null, and the stream goes on', async () => {
    log.append(1);
    const stream = await EventStream.open({ url: served.url, query: changes });
    await stream.untilEvents(1);
    log.emptyEvents = 1;
    log.append(2);
    await stream.untilEvents(3);
    stream.close();
    expect(stream.results.map(({ data }) => data?.changes ?? null)).toEqual([...lines(1, 1), null, ...lines(3, 3)]);
    expect(log.opened).toBe(1);
  });
});

test('a newcomer is given a stream of its own where the one that others read has been silent for long', async () => {
  const served = await serveLog({ quietMs: 200 });
  const { url, log } = served;
  const partners = [overWebSocket({ url, query: live }), overWebSocket({ url, query: live })];
  await until(() => log.opened === 1);
  await until(() => {
    if (log.opened === 1) partners.push(overWebSocket({ url, query: live }));
    return log.opened === 2;
  });
  // Lines are added until all have been subscribed.
  await until(() => {
    log.append(1);
    return partners.every(({ received }) => received.length > 0);
  });
  for (const { received, codes, stop } of partners) {
    const first = Number(/\d+/.exec(received[0].text)![0]);
    expect([received, codes]).toEqual([lines(first, first + received.length - 1), []]);
    await stop();
  }
  await served.close();
});
