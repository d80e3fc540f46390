import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { newId } from '../id/new-id.ts';
import type { RequestContext } from '../subgraph/request-context.ts';
import { agencyA, applicant, by, codesOf, otherApplicant, startPermits, type Permits } from '../testing/permits.ts';
import { databases } from '../testing/test-databases.ts';
import { caseById, deadlinesOfCase, documentsOfCase, stepsOfCase } from './procedure.load.ts';
import { Procedure } from './procedure.ts';

/** A deal between two parties. All that there is of it is this table. */
const deal = new Procedure({
  name: 'deal',
  kind: 'Notice',
  owners: ['PUBLIC', 'SYSTEM'],
  steps: {
    offer: {
      from: [],
      to: ['OFFERED'],
      by: 'PARTY',
      clause: 'R1',
      documents: [
        { type: 'DEED', name: '契约', clause: 'R2', seals: ['OFFICIAL', 'EVERY_PAGE'] },
        { type: 'MAP', name: '地图', clause: 'R3', isOptional: true },
      ],
      starts: [{ name: 'AGREE', clause: 'R4', due: { days: 5 }, on: 'OWNER', text: '签约' }],
    },
    agree: { from: ['OFFERED'], to: ['AGREED'], by: 'PARTY', clause: 'R5', stops: ['AGREE'] },
  },
});

describe.each(databases)('a deal, on %s,', (dialect) => {
  let permits: Permits;
  beforeAll(async () => {
    permits = await startPermits(dialect);
  });
  afterAll(() => permits.close());

  const deed = { type: 'DEED', title: 'D', sha256: 'a'.repeat(64), pages: 1, seal: 'OFFICIAL' } as const;
  const offer = async (principal: Principal = applicant, documents: readonly object[] = [deed]) => {
    const id = newId();
    await permits.act(principal, (context) => deal.begin(context, 'offer', { id, documents: documents as never }));
    return id;
  };
  const agree = (principal: Principal, id: string) =>
    permits.act(principal, (context) => deal.take(context, 'agree', id));
  const reading = () => ({ em: permits.database.orm.em.fork() }) as RequestContext;

  test('a second procedure takes one table and no new mechanism', async () => {
    // In the database of permits: each has its cases in the same tables.
    const [id, other] = [await offer(), await permits.begin()];
    await agree(otherApplicant, id);
    const context = reading();
    expect(await caseById(context).load(id)).toMatchObject({ procedure: 'deal', state: 'AGREED', steps: 2 });
    expect(await caseById(context).load(other)).toMatchObject({ procedure: 'permit', state: 'ASKED', steps: 1 });
    expect(await stepsOfCase(context).load(id)).toMatchObject([
      { name: 'offer', state: 'OFFERED', clause: 'R1', byId: 'i' },
      { name: 'agree', state: 'AGREED', clause: 'R5', byId: 'j' },
    ]);
    expect(await documentsOfCase(context).load(id)).toMatchObject([deed]);
    const [deadline] = await deadlinesOfCase(context).load(id);
    expect(deadline).toMatchObject({ name: 'AGREE', dueOn: '2025-03-07', responsibleId: 'i' });
    expect(deadline!.doneAt).not.toBeNull();
    expect(await codesOf(agree(applicant, other))).toEqual(['NOT_FOUND']);
  });

  test('a party is of a kind that cases belong to; which ones are, the command knows', async () => {
    expect(await codesOf(offer(agencyA))).toEqual(['FORBIDDEN']);
    for (const party of [applicant, otherApplicant, by('SYSTEM', 'i')])
      expect(await codesOf(agree(party, await offer()))).toEqual([]);
    const id = await offer();
    for (const principal of [agencyA, by('ANALYST', 'i')])
      expect(await codesOf(agree(principal, id))).toEqual(['FORBIDDEN']);
  });

  test.each([
    ['NONE', ['SEAL_MISSING']],
    ['OFFICIAL', []],
    ['EVERY_PAGE', []],
    ['ENTERPRISE', ['SEAL_MISSING']],
  ] as const)('a document has one of the seals of its type: of %s %j comes', async (seal, codes) => {
    expect(await codesOf(offer(applicant, [{ ...deed, seal }]))).toEqual(codes);
  });

  test('documents are numbered as they came', async () => {
    const map = { ...deed, type: 'MAP', seal: 'NONE' };
    const id = await offer(applicant, [map, deed]);
    const documents = await documentsOfCase(reading()).load(id);
    expect(documents.map(({ seq, number, type }) => [seq, number, type])).toEqual([
      [1, 1, 'MAP'],
      [1, 2, 'DEED'],
    ]);
  });
});
