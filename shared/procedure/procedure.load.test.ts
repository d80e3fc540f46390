import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import type { RequestContext } from '../subgraph/request-context.ts';
import { agencyA, form, permit, startPermits, type Permits } from '../testing/permits.ts';
import { databases } from '../testing/test-databases.ts';
import { CaseDeadline, CaseDocument } from './procedure.entity.ts';
import { deadlinesOfCase, documentsOfCase, stepsOfCase } from './procedure.load.ts';

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
});
