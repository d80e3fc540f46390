import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '@hub/shared/access/principal.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { Agreement, DrugOrigin } from '../agreement/agreement.entity.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { BondedLot } from './bonded-lot.entity.ts';
import { PilotPeriod, PublishedList } from '../white-list/white-list.entity.ts';

const drugId = newId();
const importerId = newId();
const institutionId = newId();
const importer: Principal = {
  subject: 'test',
  organisation: { kind: 'IMPORTER', id: importerId },
  scopes: ['stock:enter'],
};

describe.each(databases)('enterBondedStock, on %s', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect, clock: () => new Date('2024-04-01T08:00:00Z') });
    // What the other agencies have published: everything is in order, and two approvals still allow 40 packs to leave
    // the zone.
    await inTransaction(subgraphs.of('customs').agency.database, async (em) => {
      const first = { version: 1, effectiveFrom: '2024-01-01' };
      const term = { importerId, validFrom: '2024-01-01', validUntil: '2024-12-31' };
      em.create(PilotPeriod, { id: 1, from: '2024-01-01', until: '2024-12-31' });
      em.create(PublishedList, { kind: 'IMPORTER', ...first, members: [{ memberId: importerId, institutionIds: [] }] });
      em.create(PublishedList, {
        kind: 'DRUG',
        ...first,
        members: [{ memberId: drugId, institutionIds: [institutionId] }],
      });
      em.create(DrugOrigin, { drugId, manufacturer: 'M' });
      em.create(Agreement, { id: newId(), ...term, institutionId });
      em.create(Agreement, { id: newId(), ...term, manufacturer: 'M' });
      const approvals = [
        { number: 'N-1', approved: 20, cleared: 7, forms: [4, 1] },
        { number: 'N-2', approved: 25, forms: [] },
      ];
      let line = 0;
      for (const { forms, ...approval } of approvals) {
        const approvalId = newId();
        em.create(ApprovalQuota, { id: approvalId, date: '2024-03-01', drugId, ...approval });
        em.create(ShareQuota, { approvalId, institutionId });
        const parties = { approvalId, drugId, institutionId, importerId };
        const issued = { ...parties, status: 'ISSUED', applicantKind: 'INSTITUTION', appliedAt: new Date(0) } as const;
        for (const released of forms)
          em.create(ClearanceForm, { ...issued, id: newId(), line: (line += 1), quantity: released + 1, released });
      }
    });
  });
  afterAll(() => subgraphs.close());

  /** Another importer's stock, of which nothing may be told. */
  const enterForeignLot = async (entered: number) => {
    const lot = { id: newId(), line: 1000, drugId, importerId: newId(), lotNumber: 'F', expiryDate: '2026-01-31' };
    const em = subgraphs.of('customs').agency.database.orm.em.fork();
    await em.insert(BondedLot, { ...lot, entered, onHand: entered, enteredAt: new Date(0) });
  };

  const findings = async (...quantities: number[]) => {
    const lots = quantities.map((quantity) => ({ lotNumber: newId(), expiryDate: '2026-01-31', quantity }));
    const { data, errors } = await subgraphs
      .of('customs')
      .ask(
        `mutation ($input: EnterBondedStockInput!) { enterBondedStock(input: $input) { findings { message } } }`,
        importer,
        { input: { idempotencyKey: newId(), drugId, lots } },
      );
    expect(errors).toBeUndefined();
    return (data!['enterBondedStock'] as { findings: { message: string }[] }).findings.map(({ message }) => message);
  };

  test('[D14] counts every pack of the importer once, and remarks only on stock above the approvals', async () => {
    expect(await findings(30)).toEqual([]);
    await enterForeignLot(1000);
    expect(await findings(6, 4)).toEqual([]);
    expect(await findings(2, 1)).toEqual(['43 packs of this importer are in bond, more than approvals still allow.']);
  });
});
