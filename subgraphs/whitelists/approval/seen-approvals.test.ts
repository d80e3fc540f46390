import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationKind, Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { readOn } from '@hub/shared/testing/read-on.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { whitelists } from '../subgraph.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';

const [drugId, importerId, first, second] = [newId(), newId(), newId(), newId()];
const ids = Array.from({ length: 3 }, () => newId());
/** The institutions that each approval names. */
const named = [[first], [second], [first, second]];

/** It is 1 April 2024 in Beijing, from its first instant. */
const notOnlyNow = [
  { is: 'in force from today', of: newId(), sees: true, validFrom: '2024-04-01' },
  { is: 'to begin tomorrow', of: newId(), sees: false, validFrom: '2024-04-02' },
  { is: 'in force until today', of: newId(), sees: true, validUntil: '2024-04-01' },
  { is: 'over since yesterday', of: newId(), sees: false, validUntil: '2024-03-31' },
  { is: 'proposed', of: newId(), sees: false, confirmedAt: null },
  { is: 'ended from today on', of: newId(), sees: false, endedOn: '2024-04-01' },
  { is: 'ended from tomorrow on', of: newId(), sees: true, endedOn: '2024-04-02' },
];

describe.each(databases)('approvals, on %s,', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(whitelists, { dialect, clock: () => new Date('2024-03-31T16:00:00Z') });
    const em = subgraph.agency.database.orm.em.fork();
    for (const [index, id] of ids.entries()) {
      await em.insert(Approval, { id, line: index + 1, number: `${index}`, date: '2024-03-01', drugId, quantity: 9 });
      for (const institutionId of named[index]!)
        await em.insert(ApprovalShare, { approvalId: id, institutionId, drugId });
    }
    const terms = { validFrom: '2024-01-01', validUntil: '2024-12-31', documentHash: 'h', registeredAt: new Date(0) };
    const agreement = { kind: 'INSTITUTION_IMPORTER', importerId, institutionId: first, ...terms } as const;
    const confirmedAt = new Date(0);
    for (const line of [1, 2]) await em.insert(Agreement, { id: newId(), line, ...agreement, confirmedAt });
    // Agreements with the second institution, each of an importer of its own.
    for (const [index, { is: _is, sees: _sees, of, ...more }] of notOnlyNow.entries())
      await em.insert(Agreement, {
        id: newId(),
        line: index + 3,
        ...agreement,
        confirmedAt,
        institutionId: second,
        importerId: of,
        ...more,
      });
  });
  afterAll(() => subgraph.close());

  test.each([
    ['an agency', 'AGENCY', 'BJMPA', [0, 1, 2]],
    ['an analyst', 'ANALYST', 'ANALYST', []],
    ['the medical insurance bureau', 'AGENCY', 'MIB', []],
    ['an agency that the register does not know', 'AGENCY', 'XXX', []],
    ['an institution that they name', 'INSTITUTION', second, [1, 2]],
    ['an importer that serves an institution that they name', 'IMPORTER', importerId, [0, 2]],
    ['another institution', 'INSTITUTION', newId(), []],
    ['another importer', 'IMPORTER', newId(), []],
    ['the public', 'PUBLIC', 'PUBLIC', []],
  ] as [string, OrganisationKind, string, number[]][])('are listed once each for %s', async (_, kind, id, expected) => {
    const principal: Principal = { subject: 'test', organisation: { kind, id }, scopes: [] };
    const seen = await readOn(subgraph, 'approvals', principal);
    expect(seen).toEqual(expected.map((index) => ids[index]));
    const { data } = await subgraph.ask(`{ approvals { totalCount } approval(id: "${ids[0]}") { id } }`, principal);
    const approval = seen.includes(ids[0]!) ? { id: ids[0] } : null;
    expect(data).toEqual({ approvals: { totalCount: expected.length }, approval });
  });

  test.each(notOnlyNow)(
    '[R105] [D34] an agreement that is $is opens those of its institution: $sees',
    async ({ of, sees }) => {
      const principal: Principal = { subject: 'test', organisation: { kind: 'IMPORTER', id: of }, scopes: [] };
      const query = `{ approvals { totalCount nodes { id quantity shares { quantity } } } approval(id: "${ids[1]}") { id } }`;
      const { data } = await subgraph.ask(query, principal);
      const { approvals, approval } = data as { approvals: { nodes: { shares: unknown[] }[] }; approval: unknown };
      expect(approvals).toMatchObject({ totalCount: sees ? 2 : 0 });
      // Of the third approval it sees the share of whom it serves, and no total.
      expect(approvals.nodes).toEqual(
        sees
          ? [ids[1], ids[2]].map((id, index) => ({
              id,
              quantity: index === 0 ? 9 : null,
              shares: [{ quantity: null }],
            }))
          : [],
      );
      expect(approval).toEqual(sees ? { id: ids[1] } : null);
    },
  );

  test.each([
    ['an agency', 'AGENCY', 'BJMPA', [9, 9, 9], [1, 1, 2]],
    ['an institution', 'INSTITUTION', second, [9, null], [1, 1]],
    ['an importer', 'IMPORTER', importerId, [9, null], [1, 1]],
  ] as [string, OrganisationKind, string, (number | null)[], number[]][])(
    '[R30] %s sees its shares, and the total only with all of them',
    async (_, kind, id, totals, shares) => {
      const principal: Principal = { subject: 'test', organisation: { kind, id }, scopes: [] };
      const { data } = await subgraph.ask('{ approvals { nodes { quantity shares { quantity } } } }', principal);
      const { nodes } = data!['approvals'] as { nodes: { quantity: number | null; shares: unknown[] }[] };
      expect([nodes.map((node) => node.quantity), nodes.map((node) => node.shares.length)]).toEqual([totals, shares]);
    },
  );
});
