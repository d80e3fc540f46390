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

  test('the gateway resumes it after the last event: no gaps, no duplicates, no error', async () => {
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

  test('a heartbeat moves no subscriber, not even one that reaches its cursor later from further back', async () => {
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
    'an internal error of the subgraph, or one from a redeployment, is retried: %s',
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

  test.each([['CURSOR_EXPIRED'], ['BAD_USER_INPUT']])('a refusal of the subgraph is passed on: %s', async (code) => {
    log.append(2);
    const partner = overWebSocket({ url: served.url, query: changes });
    await partner.untilReceived(2);
    log.failure = { code, params: { cursor: 'c2' } };
    log.append(2);
    await partner.untilEnd();
    expect([partner.received, partner.codes]).toEqual([lines(1, 2), [code]]);
    expect(log.opened).toBe(1);
  });

  test('a subgraph that fails with its first event is not asked again', async () => {
    log.failure = { code: 'GRAPHQL_VALIDATION_FAILED' };
    log.append(2);
    const partner = overWebSocket({ url: served.url, query: changes });
    await partner.untilEnd();
    // The client's request was valid and may be retried.
    expect(partner.codes).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(log.opened).toBe(1);
  });

  test('a longer outage of a subgraph ends the subscription with the cursor to resume after', async () => {
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

  test('a subgraph that is unreachable from the start is reported at once', async () => {
    log.isAway = true;
    const partner = overWebSocket({ url: served.url, query: changes });
    await partner.untilEnd();
    expect(partner.codes).toEqual(['SUBGRAPH_UNAVAILABLE']);
  });

  test('subscribers without cursors share one stream and are told when it is interrupted', async () => {
    const early = overWebSocket({ url: served.url, query: live });
    await until(() => log.opened === 1);
    log.append(1);
    await early.untilReceived(1);
    const late = overWebSocket({ url: served.url, query: live });
    // A late subscriber gets only new lines, so append until one arrives.
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
    // The message names no cursor, as there is none.
    expect(late.messages).toEqual(['The subscription was interrupted; subscribe again.']);
    expect(log.opened).toBe(1);
  });

  test('a newcomer does not wait with the others for a broken stream, and these get every line once', async () => {
    log.append(2);
    const first = overWebSocket({ url: served.url, query: changes });
    await first.untilReceived(2);
    log.isAway = true;
    log.breakStreams();
    // Until the gateway notices the break, newcomers join the stream.
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

  test('an empty event is null, and the stream continues', async () => {
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

test('a newcomer gets its own stream if the shared one has long been silent', async () => {
  const served = await serveLog({ quietMs: 200 });
  const { url, log } = served;
  const partners = [overWebSocket({ url, query: live }), overWebSocket({ url, query: live })];
  await until(() => log.opened === 1);
  await until(() => {
    if (log.opened === 1) partners.push(overWebSocket({ url, query: live }));
    return log.opened === 2;
  });
  // Append lines until all are subscribed.
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
