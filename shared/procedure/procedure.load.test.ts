import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import type { RequestContext } from '../subgraph/request-context.ts';
import { agencyA, form, permit, startPermits, type Permits } from '../testing/permits.ts';
import { databases } from '../testing/test-databases.ts';
import { CaseCriterion, CaseDeadline, CaseDocument, CaseSignature } from './procedure.entity.ts';
import { criteriaOfCase, deadlinesOfCase, documentsOfCase, signaturesOfCase, stepsOfCase } from './procedure.load.ts';

describe.each(databases)('what belongs to cases on %s', (dialect) => {
  let permits: Permits;
  let ids: string[];
  beforeAll(async () => {
    permits = await startPermits(dialect);
    ids = [await permits.begin(), await permits.begin()];
    await permits.act(agencyA, (context) => permit.take(context, 'sign', ids[0]!));
    const { em } = context();
    const common = { caseId: ids[0]!, signedOn: null, receivedAt: new Date(0), ...form };
    for (const [seq, number] of [
      [3, 1],
      [2, 2],
      [2, 1],
    ] as const)
      await em.insert(CaseDocument, { ...common, seq, number });
    const deadline = { ...(await em.findOneOrFail(CaseDeadline, { caseId: ids[0]! })) };
    for (const dueOn of ['2025-03-31', '2025-01-31'])
      await em.insert(CaseDeadline, { ...deadline, id: newId(), dueOn });
  });
  afterAll(() => permits.close());

  const context = () => ({ em: permits.database.orm.em.fork() }) as RequestContext;

  test('are its steps and documents in the order of the steps, and its deadlines in that of their days', async () => {
    const load = context();
    const steps = await stepsOfCase(load).loadMany(ids);
    expect(steps.map((each) => (each as { seq: number }[]).map(({ seq }) => seq))).toEqual([[1, 2], [1]]);
    const documents = await documentsOfCase(load).load(ids[0]!);
    expect(documents.map(({ seq, number }) => [seq, number])).toEqual([
      [1, 1],
      [2, 1],
      [2, 2],
      [3, 1],
    ]);
    const deadlines = await deadlinesOfCase(load).load(ids[0]!);
    expect(deadlines.map(({ dueOn }) => dueOn)).toEqual(['2025-01-31', '2025-03-05', '2025-03-31']);
  });

  test('are its signatures in the order in which they were given, and its criteria in that of the rule', async () => {
    const caseId = ids[1]!;
    const { em } = context();
    const signature = { caseId, byKind: 'AGENCY', sha256: form.sha256 } as const;
    for (const [byId, at] of [
      ['A', 3],
      ['C', 1],
      ['B', 1],
    ] as const)
      await em.insert(CaseSignature, { ...signature, byId, signedAt: new Date(at) });
    const criterion = { caseId, clause: 'R1', kind: 'REQUIRED', outcome: 'MET' } as const;
    for (const [code, number] of [
      ['A', 2],
      ['B', 1],
    ] as const)
      await em.insert(CaseCriterion, { ...criterion, code, number, group: null, claimed: null, threshold: null });
    const load = context();
    expect((await signaturesOfCase(load).load(caseId)).map(({ byId }) => byId)).toEqual(['B', 'C', 'A']);
    expect((await criteriaOfCase(load).load(caseId)).map(({ code }) => code)).toEqual(['B', 'A']);
  });
});
