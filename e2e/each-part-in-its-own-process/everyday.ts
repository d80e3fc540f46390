import { expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import { deliver, release, use } from '@hub/embedded/demo/steps.ts';
import { envelopeHeader, signEnvelope, type EnvelopeClaims } from '@hub/shared/access/envelope.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { agree, clearedDrug, diseaseCode } from '../arrange.ts';
import { asked } from '../lists-are-exported-as-files/get-export.ts';
import type { Run } from './run.ts';

/** What the hub does when nothing is wrong. */
export function everydaySteps(run: Run): void {
  test('[R4] a pack goes from approval to use across four processes, and one query shows its path', async () => {
    const { parties, hub } = run;
    await agree(parties);
    const { drugId, formId, codes } = await clearedDrug(parties, 1, 12);
    const releaseId = await release(parties, formId, codes.slice(0, 4));
    await deliver(parties, releaseId, codes.slice(0, 2));
    await use(parties, codes[0]!, diseaseCode, hub.clock());
    const now = hub.clock();
    const reaction = { reaction: '皮疹（虚构）', criteria: [], onsetDate: dayOf(now), learnedAt: now };
    await parties.institution.command('reportAdverseReaction', { code: codes[0], ...reaction }, 'report { id }');
    Object.assign(run, { drugId, formId, releaseId, used: codes[0] });
    Object.assign(run, { released: codes.slice(2, 4), shelved: codes.slice(4) });
    const { item } = await parties.bjmpa.query(
      `query ($code: ID!) { item(code: $code) {
        drug { name } release { clearanceForm { remaining approval { number } } } path { state } adverseReactions { reaction } } }`,
      { code: codes[0] },
    );
    expect(item).toEqual({
      drug: { name: '示例药品（虚构）' },
      release: { clearanceForm: { remaining: 8, approval: { number: '批复-1（虚构）' } } },
      path: ['CODED', 'SCANNED_IN', 'SHELVED', 'SCANNED_OUT', 'RECEIVED', 'USED'].map((state) => ({ state })),
      adverseReactions: [{ reaction: '皮疹（虚构）' }],
    });
  });

  test('a partner receives the ledger over a WebSocket, each line completed by three other processes', async () => {
    const { parties, partner } = run;
    await partner.until(() => partner.movements.length === 3);
    const { ledger } = await parties.bjmpa.query('{ ledger { nodes { id kind quantity } } }');
    expect(partner.movements.map(({ id, kind, quantity }) => ({ id, kind, quantity })).toSorted(byId)).toEqual(
      ledger.nodes.toSorted(byId),
    );
    expect(partner.movements.at(-1)).toMatchObject({
      drug: { name: '示例药品（虚构）', itemsInUse: expect.any(Number), activeMeasures: [] },
    });
  });

  test('the ledger is exported as a file by the gateway, with names that another process has', async () => {
    const { hub } = run;
    const { lines } = await asked({ url: hub.gateway.url, tokenOf: hub.tokenOf }, 'ledger', 'bjmpa');
    expect(lines.map(([, kind, , , , drug]) => [kind, drug])).toEqual([
      ['Movement', 'Drug'],
      ...['ENTERED', 'CLEARED', 'RELEASED'].map((kind) => [kind, '示例药品（虚构）']),
    ]);
  });

  const body = JSON.stringify({ query: '{ ledger { nodes { id } } }' });
  const claims: EnvelopeClaims = {
    principal: { subject: 'nobody', organisation: { kind: 'AGENCY', id: 'BJMPA' }, scopes: [] },
    requestId: 'request',
    language: 'en',
  };
  test.each<[what: string, envelope: (key: Buffer) => string | undefined]>([
    ['no envelope', () => undefined],
    ['no signature', (key) => signEnvelope(body, 'customs', claims, key).split('.')[0]],
    ['an unknown key', () => signEnvelope(body, 'customs', claims, Buffer.alloc(32))],
    ['an envelope for another subgraph', (key) => signEnvelope(body, 'trace', claims, key)],
    ['an envelope for another body', (key) => signEnvelope(`${body} `, 'customs', claims, key)],
  ])('a subgraph refuses a direct request with %s', async (_, envelopeFor) => {
    const envelope = envelopeFor(run.hub.keys.envelopeKeys.customs);
    expect(await askDirectly(run, envelope)).toEqual([401, 'ENVELOPE_INVALID']);
    expect(await askDirectly(run, envelope, 'text/event-stream')).toEqual([401, 'ENVELOPE_INVALID']);
  });

  test('a subgraph answers a request signed by its gateway only once', async () => {
    const envelope = signEnvelope(body, 'customs', claims, run.hub.keys.envelopeKeys.customs);
    expect(await askDirectly(run, envelope)).toEqual([200, undefined]);
    expect(await askDirectly(run, envelope)).toEqual([401, 'ENVELOPE_INVALID']);
  });

  async function askDirectly({ hub }: Run, envelope: string | undefined, accept = 'application/json') {
    const headers = { 'content-type': 'application/json', accept, ...(envelope ? { [envelopeHeader]: envelope } : {}) };
    const response = await fetch(hub.subgraphs.customs.url, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as Data;
    return [response.status, errors?.[0].extensions.code];
  }
}

const byId = (a: Data, b: Data): number => (a.id < b.id ? -1 : 1);
