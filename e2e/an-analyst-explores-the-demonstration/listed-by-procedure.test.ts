import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Data } from '@hub/embedded/client.ts';
import { AuditRow } from '@hub/shared/audit/audit.entity.ts';
import { startDemoHub, type DemoHub } from '../demo-hub.ts';

describe('how the demonstration came to its lists', () => {
  let hub: DemoHub;
  const ask = async (by: string | undefined, query: string): Promise<Data> => (await hub.as(by)).query(query);

  beforeAll(async () => {
    hub = await startDemoHub();
  });
  afterAll(() => hub.close());

  test('[R10] [R24] all hospitals but the applicant are on the one version of the list that a deliberation agreed on', async () => {
    const entries = 'entries { institution { nameEn } }';
    const draft = 'draft { number procedure { state } entries { listed } }';
    const query = `{ listVersions(kind: INSTITUTION) { nodes { version effectiveFrom inForceFrom ${draft} ${entries} } } }`;
    const { listVersions } = await ask('bjhc', query);
    const [only, ...others] = listVersions.nodes;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ version: 1, effectiveFrom: '2024-10-15', inForceFrom: '2024-10-14T16:00:00.000Z' });
    expect(only.draft).toEqual({
      number: 1,
      procedure: { state: 'PUBLISHED' },
      entries: Array.from({ length: 8 }, () => ({ listed: true })),
    });
    const names = only.entries.map(({ institution }: Data) => institution.nameEn);
    expect(names).toHaveLength(8);
    expect(names).not.toContain('Example Applicant Hospital (invented)');
  });

  test('[R65] [R69] the importers are in force since the third signature, with the licences of their applications', async () => {
    const { listVersions, importers } = await ask(
      undefined,
      `{ listVersions(kind: IMPORTER) { nodes { inForceFrom signatures { by { ... on Agency { code } } } entries { importer { id } } } }
        importers { nodes { listed creditCode licence { validUntil } } } }`,
    );
    const signatures = ['TIANZHU', 'BJMPA', 'CUSTOMS'].map((code) => ({ by: { code } }));
    expect(listVersions.nodes).toHaveLength(1);
    expect(listVersions.nodes[0].inForceFrom).toBe('2024-11-05T06:00:00.000Z');
    expect(listVersions.nodes[0].signatures).toEqual(expect.arrayContaining(signatures));
    expect(listVersions.nodes[0].entries).toHaveLength(3);
    const licensed = { listed: true, creditCode: expect.any(String), licence: { validUntil: '2030-12-31' } };
    expect(importers.nodes).toEqual([licensed, licensed, licensed]);
  });

  test('[R33] [R35] [R45] [R144] every approval has an assessed dossier of its own drug', async () => {
    const variety = 'name dosageForm specification holder { name } manufacturer { name }';
    const { drugDossiers, demandLists, approvals } = await ask(
      'bjhc',
      `{ drugDossiers(first: 200) { nodes { status planned { ${variety} } approval { drug { ${variety} } }
          assessment { quantityReasonable reuses { id } } } }
        demandLists { nodes { number } } approvals(first: 200) { totalCount nodes { number dossiers { id } } } }`,
    );
    expect(demandLists.nodes).toEqual([{ number: 1 }, { number: 2 }]);
    expect(approvals.totalCount).toBe(20);
    expect(approvals.nodes.map(({ dossiers }: Data) => dossiers.length)).toEqual(Array(20).fill(1));
    expect(new Set(approvals.nodes.map(({ number }: Data) => number)).size).toBe(20);
    for (const { status, planned, approval, assessment } of drugDossiers.nodes) {
      expect([status, approval.drug, assessment.quantityReasonable]).toEqual(['APPROVED', planned, true]);
    }
    const repeated = drugDossiers.nodes.filter(({ assessment }: Data) => assessment.reuses !== null);
    expect([drugDossiers.nodes.length, repeated.length]).toEqual([20, 8]);
  });

  test('[R28] [R143] every drug was a demand first, for which BJHC gave guidance', async () => {
    const { drugDemands } = await ask('bjhc', '{ drugDemands(first: 200) { nodes { guidance procedure { state } } } }');
    expect(drugDemands.nodes).toHaveLength(12);
    for (const { guidance, procedure } of drugDemands.nodes)
      expect([guidance, procedure.state]).toEqual([expect.any(String), 'APPLIED']);
  });

  test('[R105] [D34] every agreement is confirmed and in force', async () => {
    const query = '{ agreements(first: 200) { nodes { kind state registeredAt confirmedAt } } }';
    const { agreements } = await ask('bjmpa', query);
    expect(new Set(agreements.nodes.map(({ kind }: Data) => kind)).size).toBe(2);
    for (const { state, registeredAt, confirmedAt } of agreements.nodes) {
      expect([state, registeredAt]).toEqual(['IN_FORCE', '2024-11-06T02:00:00.000Z']);
      expect(confirmedAt).not.toBeNull();
    }
  });

  test.each(['bjhc', 'bjmpa', 'tianzhu', 'customs', 'mib', 'shunyi'])(
    '[R21] [R67] %s kept its deadlines',
    async (by) => {
      const { listDeadlines } = await ask(
        by,
        '{ listDeadlines(first: 200) { nodes { deadline { doneAt overdue } } } }',
      );
      for (const { deadline } of listDeadlines.nodes)
        expect(deadline).toEqual({ doneAt: expect.any(String), overdue: false });
    },
  );

  test('the hub itself did nothing but initialise the register, and the days follow each other', async () => {
    const em = hub.subgraphs.whitelists.agency.database.orm.em.fork();
    const rows = await em.find(AuditRow, {}, { orderBy: { seq: 'asc' } });
    const bySystem = rows.filter(({ organisation }) => organisation.startsWith('SYSTEM'));
    expect(bySystem.map(({ command }) => command)).toEqual(['foundRegister']);
    const times = rows.filter((row) => !bySystem.includes(row)).map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['OK']));
  });
});
