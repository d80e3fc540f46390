import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '@hub/shared/testing/until.ts';
import { logSdl, type MemoryLog } from './memory-log.ts';
import { EventStream } from './event-stream.ts';
import { overWebSocket } from './protocols.ts';
import type { ServedGateway } from './served-gateway.ts';
import { logSupergraph, serveLog } from './served-log.ts';

const changes = 'subscription { changes { text } }';
const live = 'subscription { live { text } }';
const someone = { subject: 'someone', organisation: { kind: 'ANALYST', id: 'ANALYST' }, scopes: [] } as const;

describe('subscribers of a supergraph that is replaced', () => {
  let served: ServedGateway & { log: MemoryLog };
  let log: MemoryLog;

  beforeEach(async () => {
    const verifyToken = async (authorization: string | undefined) =>
      authorization ? { principal: someone, expiresAt: Date.now() / 1000 + 60 } : undefined;
    served = await serveLog({}, { verifyToken });
    log = served.log;
    log.append(2);
  });
  afterEach(() => served.close());

  const replace = async (part: string, by: string) =>
    served.gateway.replaceSupergraph(logSupergraph(logSdl.replace(part, by)));

  test('continue after their last event, each line once', async () => {
    const partner = overWebSocket({ url: served.url, query: changes });
    for (const number of [1, 2, 3]) {
      await partner.untilReceived(2 * number);
      const replaced = replace('size: Int!', `size: Int! more${number}: Int`);
      log.append(2);
      await replaced;
    }
    await partner.untilReceived(8);
    await partner.stop();
    const texts = partner.received.map(({ text }) => text);
    expect([texts, partner.codes]).toEqual([[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `line ${number}`), []]);
  });

  test('are told to subscribe again if they have no cursor', async () => {
    const partner = overWebSocket({ url: served.url, query: live });
    await until(() => log.opened === 1);
    log.append(1);
    await partner.untilReceived(1);
    await replace('size', 'length');
    await partner.untilEnd();
    expect(partner.codes).toEqual(['SUBSCRIPTION_INTERRUPTED']);
  });

  test('are refused before the first event if they lack a scope that is now required', async () => {
    await replace(
      'changes(after',
      `changes(after: Cursor): Change! @requiresScopes(scopes: [["log:read"]]) others(after`,
    );
    const asked = { url: served.url, token: 'token', query: changes };
    const partner = overWebSocket(asked);
    await partner.untilEnd();
    const stream = await EventStream.open(asked);
    await stream.untilEvents(2);
    expect([partner.codes, partner.end]).toEqual([['FORBIDDEN'], 'failed']);
    expect(stream.results).toMatchObject([{ errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
  });

  test.each<[why: string, part: string, by: string, token: string | undefined, code: string]>([
    ['their field is gone', 'changes(after', 'others(after', undefined, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'their field requires a scope that they lack',
      'changes(after: Cursor): Change!',
      'changes(after: Cursor): Change! @requiresScopes(scopes: [["log:read"]])',
      'token',
      'FORBIDDEN',
    ],
    [
      'their field requires a token',
      'changes(after: Cursor): Change!',
      'changes(after: Cursor): Change! @requiresScopes(scopes: [["log:read"]])',
      undefined,
      'UNAUTHENTICATED',
    ],
    [
      'their field no longer takes a cursor',
      'changes(after: Cursor)',
      'changes',
      undefined,
      'SUBSCRIPTION_INTERRUPTED',
    ],
  ])('are told if %s', async (_, part, by, token, code) => {
    const partner = overWebSocket({ url: served.url, token, query: changes });
    await partner.untilReceived(2);
    await replace(part, by);
    await partner.untilEnd();
    expect(partner.codes).toEqual([code]);
  });
});
