import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HubClient, inProcess } from '@hub/embedded/client.ts';
import { requestContext } from '@hub/gateway/http/request-context.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { AuditRow } from '@hub/shared/audit/audit.entity.ts';
import { databaseState } from '../database-state.ts';
import { refusal } from '../refusal.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { attempts } from './attempts.ts';
import { situationOf, type Situation } from './situation.ts';

describe.each(databases)('bad input changes nothing, on %s', (dialect) => {
  let hub: TestHub;
  let situation: Situation;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
    situation = await situationOf(hub);
  });
  afterAll(() => hub.close());

  test.each(attempts)('%s is refused with %s', async (_, code, attempt) => {
    const before = await databaseState(hub);
    expect(await refusal(attempt(situation))).toBe(code);
    expect(await databaseState(hub)).toEqual(before);
  });

  test('an expired token is refused with TOKEN_EXPIRED, a forged one with TOKEN_INVALID', async () => {
    const before = await databaseState(hub);
    const commandOf = async (token: string) =>
      refusal(
        new HubClient(inProcess(hub.gateway, token)).command('shelve', { codes: situation.shelved }, 'items { code }'),
      );
    expect(await commandOf(await hub.tokenOf('keyuan', -1))).toBe('TOKEN_EXPIRED');
    expect(await commandOf(`${await hub.tokenOf('keyuan')}x`)).toBe('TOKEN_INVALID');
    expect(await databaseState(hub)).toEqual(before);
  });

  test('an idempotency key repeats its answer for the same input and refuses other input', async () => {
    const { drugId, importer } = situation;
    const enter = (quantity: number) => {
      const lots = [{ lotNumber: 'K', expiryDate: '2030-01-01', quantity }];
      return importer.command('enterBondedStock', { idempotencyKey: 'one-key', drugId, lots }, 'lots { id }');
    };
    const first = await enter(3);
    const before = await databaseState(hub);
    expect(await enter(3)).toEqual(first);
    expect(await refusal(enter(4))).toBe('IDEMPOTENCY_MISMATCH');
    expect(await databaseState(hub)).toEqual(before);
  });

  test('a refused command is on record in its agency’s audit chain', async () => {
    const em = hub.subgraphs.trace.agency.database.orm.em.fork();
    const outcomes = (await em.find(AuditRow, { command: 'recordUse' })).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(expect.arrayContaining(['CONSENT_MISSING', 'DOCTOR_NOT_LISTED', 'PSEUDONYM_INVALID']));
  });

  test('a hospital sees none of another’s packs and forms', async () => {
    const { stranger, received, formId } = situation;
    const query =
      'query ($code: ID!, $id: ID!) { item(code: $code) { code } clearanceForm(id: $id) { id } items { nodes { code } } }';
    const data = await stranger.query(query, { code: received[0], id: formId });
    expect(data).toEqual({ item: null, clearanceForm: null, items: { nodes: [] } });
  });

  test.each([
    ['two root fields', 'subscription { a: stockChanged { cursor } b: stockChanged { cursor } }', {}],
    [
      'a root field that a variable skips',
      'subscription ($no: Boolean!) { stockChanged @skip(if: $no) { cursor } }',
      { no: true },
    ],
  ])('a subscription with %s is refused with BAD_REQUEST', async (_, query, variables) => {
    const token = await hub.tokenOf('bjmpa');
    const caller = {
      authorization: `Bearer ${token}`,
      acceptLanguage: undefined,
      signal: new AbortController().signal,
    };
    const context = await requestContext(caller, hub.gateway);
    const subscribe = () => hub.gateway.subscribe({ query, variables }, context);
    expect(subscribe).toThrow(expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } }));
  });
});
