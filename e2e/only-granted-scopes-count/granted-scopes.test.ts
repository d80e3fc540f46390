import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandDocument, HubClient, inProcess } from '@hub/embedded/client.ts';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

const scopes = ['approval:record', 'assessment:sign', 'list:review', 'stock:release', 'clearance:issue'];
const agency = (id: string): Organisation => ({ kind: 'AGENCY', id });

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub('sqlite');
});
afterAll(() => hub.close());

/** A client whose token carries more scopes than anybody is granted. */
async function by(organisation: Organisation): Promise<HubClient> {
  const token = await hub.issuer.issue({ subject: 'test', organisation, scopes }, 60);
  return new HubClient(inProcess(hub.gateway, token));
}

const input = { idempotencyKey: newId(), formId: newId(), number: 'T-1' };
const issueForm = commandDocument('issueClearanceForm', 'clearanceForm { id }');

describe('[D37] a token that carries a scope which its organisation is not granted', () => {
  test.each<[string, Organisation]>([
    ['another agency', agency('BJHC')],
    ['an importer', { kind: 'IMPORTER', id: newId() }],
    ['an analyst', { kind: 'ANALYST', id: 'ANALYST' }],
  ])('of %s, is refused before planning', async (_, organisation) => {
    const { errors, data } = await (await by(organisation)).ask(issueForm, { input });
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message:
          'Your organisation may not do this: Mutation.issueClearanceForm needs the scope clearance:issue, which your organisation does not have.',
        extensions: { code: 'FORBIDDEN', params: { what: 'Mutation.issueClearanceForm', scope: 'clearance:issue' } },
      },
    ]);
  });

  test('of the agency that is granted it, is not', async () => {
    const { errors } = await (await by(agency('BJMPA'))).ask(issueForm, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test('is told which of them count', async () => {
    const { me } = await (await by(agency('BJHC'))).query('{ me { scopes } }');
    expect(me).toEqual({ scopes: ['assessment:sign', 'list:review'] });
  });
});

describe('[D37] an agency that the register does not know', () => {
  test('reads what is public, as somebody without a login does', async () => {
    const query = '{ drugs(first: 1) { nodes { name approved } } agencies { code } me { id scopes mutations } }';
    const { data, errors } = await (await by(agency('XXX'))).ask(query);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ agencies: expect.any(Array), me: { id: 'XXX', scopes: [], mutations: [] } });
  });

  test.each(['{ approvals { nodes { id } } }', '{ inbox { owner } }', 'subscription { stockChanged { cursor } }'])(
    'does not get %s',
    async (query) => {
      const { errors } = await (await by(agency('XXX'))).ask(query);
      expect(errors).toMatchObject([
        {
          message: 'Your organisation may not do this: the register does not know it.',
          extensions: { code: 'FORBIDDEN', params: { what: 'UNKNOWN_ORGANISATION' } },
        },
      ]);
    },
  );
});
