import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newKeys } from '@hub/embedded/keys.ts';
import { demoPrincipals } from '@hub/embedded/organisations.ts';
import { until } from '@hub/shared/testing/until.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { Ledger, movements, stockChanged } from './ledger.ts';
import { overEvents, overWebSocket } from './protocols.ts';
import type { Receiving } from './receiving.ts';
import { serveOver, type ServedGateway } from './served-gateway.ts';

describe('subscribers of the same stock feed', () => {
  const keys = newKeys();
  const asked: string[] = [];
  const partners: Receiving[] = [];
  let hub: TestHub;
  let ledger: Ledger;
  let served: ServedGateway;

  beforeAll(async () => {
    hub = await startTestHub('sqlite', keys);
    ledger = await Ledger.begin(hub);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    served = await serveOver(hub, keys, { asked });
  });
  afterEach(async () => {
    for (const partner of partners.splice(0)) await partner.stop();
    await until(() => served.gateway.openStreams === 0);
    await served.close();
  });

  /** Subscribes one more person of an organisation, with alternating protocols. */
  const subscribe = async (organisation: string, after?: string): Promise<Receiving> => {
    const principal = { ...demoPrincipals.get(organisation)!, subject: `person ${partners.length}` };
    const token = await hub.issuer.issue(principal, 3600);
    const over = partners.length % 2 === 0 ? overWebSocket : overEvents;
    const partner = over({ url: served.url, token, query: stockChanged, variables: { after } });
    partners.push(partner);
    return partner;
  };
  const untilAllHave = async (count: number) =>
    until(() => partners.every(({ received, end }) => movements(received).length >= count || end !== undefined));

  test('one stream serves a whole organisation, and an event costs no more for twenty subscribers than for one', async () => {
    const costs: number[] = [];
    await subscribe('bjmpa');
    for (const [others] of [[19], [0]]) {
      await untilAllHave((await ledger.lines()).length);
      asked.length = 0;
      await ledger.grow();
      const lines = await ledger.lines();
      await untilAllHave(lines.length);
      costs.push(asked.length);
      for (const { received } of partners) expect(movements(received)).toEqual(lines);
      expect(served.gateway.openStreams).toBe(1);
      for (let left = others!; left > 0; left -= 1) await subscribe('bjmpa');
    }
    expect(partners).toHaveLength(20);
    expect(costs[0]).toBeGreaterThan(0);
    expect(costs[1]).toBe(costs[0]);
  });

  test('a subscriber with another cursor gets exactly the lines after it, and shares the stream from the next event on', async () => {
    const lines = await ledger.lines();
    const first = await subscribe('bjmpa');
    await first.untilReceived(lines.length);
    const cursors = first.received.map(({ cursor }) => cursor);
    const starts = [undefined, cursors[0], cursors[1], cursors.at(-1), undefined, cursors.at(-1)];
    for (const start of starts) await subscribe('bjmpa', start);
    await ledger.grow();
    const grown = await ledger.lines();
    await until(() => partners.every(({ received }) => movements(received).at(-1)?.id === grown.at(-1).id));
    await until(() => served.gateway.openStreams === 1);
    for (const [index, start] of starts.entries()) {
      const skipped = start === undefined ? 0 : cursors.indexOf(start) + 1;
      expect(movements(partners[index + 1]!.received)).toEqual(grown.slice(skipped));
    }
  });

  test('two importers with the same subscription never get each other’s lines', async () => {
    const organisations = ['keyuan', 'importer2'];
    const first = await subscribe('keyuan');
    await ledger.grow();
    // This publishes a drug list that replaces the previous one, so the other ledger stops growing.
    await Ledger.begin(hub, { series: 2, importer: 'importer2', institution: 'hospital2' });
    const importers = [first, await subscribe('importer2')];
    const own = await Promise.all(organisations.map(async (organisation) => ledger.lines(organisation)));
    await until(() => importers.every(({ received }, index) => movements(received).length >= own[index]!.length));
    expect(served.gateway.openStreams).toBe(2);
    expect(importers.map(({ received }) => movements(received))).toEqual(own);
    expect(own.flat()).toHaveLength((await ledger.lines()).length);
  });
});
