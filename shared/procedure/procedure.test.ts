import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { newId } from '../id/new-id.ts';
import {
  agencyA,
  agencyB,
  agencyC,
  by,
  codesOf,
  form,
  applicant,
  now,
  otherApplicant,
  permit,
  startPermits,
  type Permits,
} from '../testing/permits.ts';
import { databases } from '../testing/test-databases.ts';
import { CaseDeadline, CaseDocument, ProcedureCase, ProcedureStep } from './procedure.entity.ts';

describe.each(databases)('a procedure on %s', (dialect) => {
  let permits: Permits;
  beforeAll(async () => {
    permits = await startPermits(dialect);
  });
  afterAll(() => permits.close());

  const em = () => permits.database.orm.em.fork();

  test('begins a case of its caller, with its step, documents and deadline', async () => {
    const id = await permits.begin();
    expect(await em().findOne(ProcedureCase, { id })).toMatchObject({
      procedure: 'permit',
      state: 'ASKED',
      steps: 1,
      ownerKind: 'PUBLIC',
      ownerId: 'i',
    });
    expect(await em().find(ProcedureStep, { caseId: id })).toMatchObject([
      { seq: 1, name: 'ask', state: 'ASKED', clause: 'R1', byKind: 'PUBLIC', byId: 'i', at: now, note: 'please' },
    ]);
    expect(await em().find(CaseDocument, { caseId: id })).toMatchObject([
      { seq: 1, number: 1, ...form, signedOn: null, receivedAt: now },
    ]);
    expect(await em().find(CaseDeadline, { caseId: id })).toMatchObject([
      {
        procedure: 'permit',
        name: 'ANSWER',
        clause: 'R4',
        startsOn: '2025-03-02',
        rule: '3 working days',
        dueOn: '2025-03-05',
        provisional: false,
        doneAt: null,
        responsibleKind: 'AGENCY',
        responsibleId: 'A',
      },
    ]);
  });

  test('takes a case further: its deadline is met, another one starts', async () => {
    const id = await permits.begin();
    const later = new Date('2025-03-03T02:00:00Z');
    await permits.act(
      agencyB,
      (context) => permit.take(context, 'answer', id, { to: 'DENIED', due: { USE: '2025-04-01' } }),
      later,
    );
    expect((await em().findOneOrFail(ProcedureCase, { id })).state).toBe('DENIED');
    expect(await em().find(ProcedureStep, { caseId: id, seq: 2 })).toMatchObject([
      { name: 'answer', state: 'DENIED', byId: 'B' },
    ]);
    expect(await em().find(CaseDeadline, { caseId: id }, { orderBy: { name: 'asc' } })).toMatchObject([
      { name: 'ANSWER', doneAt: later },
      {
        name: 'USE',
        rule: 'on 2025-04-01',
        dueOn: '2025-04-01',
        doneAt: null,
        responsibleKind: 'PUBLIC',
        responsibleId: 'i',
      },
    ]);
  });

  test('meets a deadline once, and no deadline of another case', async () => {
    const [id, other] = [await permits.begin(), await permits.begin()];
    const [first, second] = [new Date('2025-03-03T02:00:00Z'), new Date('2025-03-04T02:00:00Z')];
    const due = { USE: '2025-04-01' };
    await permits.act(agencyA, (context) => permit.take(context, 'answer', id, { to: 'GRANTED', due }), first);
    await permits.act(applicant, (context) => permit.take(context, 'giveUp', id), second);
    const doneAt = async (caseId: string) => {
      const rows = await em().find(CaseDeadline, { caseId }, { orderBy: { name: 'asc' } });
      return rows.map((row) => row.doneAt);
    };
    expect([await doneAt(id), await doneAt(other)]).toEqual([[first, second], [null]]);
  });

  test('begins a case for another organisation where the command says so', async () => {
    const id = newId();
    const owner = { kind: 'PUBLIC', id: 'j' } as const;
    await permits.act(applicant, (context) => permit.begin(context, 'ask', { id, owner, documents: [form] }));
    expect((await em().findOneOrFail(ProcedureCase, { id })).ownerId).toBe('j');
  });

  test.each<[string, readonly object[], string[]]>([
    ['a document is missing', [], ['DOCUMENT_MISSING']],
    ['a document lacks its seal', [{ ...form, seal: 'OFFICIAL' }], ['SEAL_MISSING']],
    ['a type is unknown', [form, { ...form, type: 'X' }], ['BAD_INPUT']],
    ['a type comes twice', [form, form], ['BAD_INPUT']],
    ['a document is of tomorrow', [{ ...form, signedOn: '2025-03-03' }], ['BAD_INPUT']],
    ['a document is empty', [{ ...form, pages: 0 }], ['BAD_INPUT']],
    [
      'everything is wrong',
      [
        { ...form, type: 'X' },
        { ...form, type: 'MAP', pages: 0 },
      ],
      ['DOCUMENT_MISSING', 'BAD_INPUT', 'BAD_INPUT'],
    ],
  ])('refuses a step if %s', async (_, documents, codes) => {
    expect(await codesOf(permits.begin(documents as (typeof form)[]))).toEqual(codes);
  });

  test('keeps hashes in lower case, and names the field of a single document', async () => {
    const id = await permits.begin([{ ...form, sha256: 'A'.repeat(64), signedOn: '2025-03-02' } as never]);
    expect(await em().findOne(CaseDocument, { caseId: id })).toMatchObject({
      sha256: form.sha256,
      signedOn: '2025-03-02',
    });
    const documents = [form, { ...form, type: 'X' }] as never;
    const single = permits.act(applicant, (context) =>
      permit.begin(context, 'ask', { id: newId(), documents, documentField: 'form' }),
    );
    await expect(single).rejects.toMatchObject({ params: { field: 'form.type' } });
  });

  test('takes optional documents, and any seal where none is named', async () => {
    expect(await codesOf(permits.begin([form, { ...form, type: 'MAP', seal: 'NONE' } as never]))).toEqual([]);
  });

  test('refuses whoever may not take a step', async () => {
    expect(await codesOf(permits.begin([form], agencyA))).toEqual(['FORBIDDEN']);
    expect(await codesOf(permits.begin([form], by('SYSTEM', 'i')))).toEqual(['FORBIDDEN']);
    const id = await permits.begin();
    const answer = (principal: Principal) =>
      codesOf(permits.act(principal, (context) => permit.take(context, 'answer', id, { due: { USE: '2025-04-01' } })));
    expect([await answer(agencyC), await answer(applicant)]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
    const giveUp = (principal: Principal) =>
      codesOf(permits.act(principal, (context) => permit.take(context, 'giveUp', id)));
    expect([await giveUp(agencyA), await giveUp(otherApplicant), await giveUp(by('SYSTEM', 'i'))]).toEqual([
      ['FORBIDDEN'],
      ['NOT_FOUND'],
      ['NOT_FOUND'],
    ]);
    expect(await giveUp(applicant)).toEqual([]);
  });

  test('refuses a step of a case that is unknown or in another state', async () => {
    const answer = (id: string) =>
      codesOf(permits.act(agencyA, (context) => permit.take(context, 'answer', id, { due: { USE: '2025-04-01' } })));
    expect(await answer(newId())).toEqual(['NOT_FOUND']);
    const id = await permits.begin();
    expect([await answer(id), await answer(id)]).toEqual([[], ['WRONG_STATUS']]);
  });

  test('refuses papers that a further step does not know', async () => {
    const id = await permits.begin();
    const answer = permits.act(agencyA, (context) => permit.take(context, 'sign', id, { documents: [form] }));
    expect(await codesOf(answer)).toEqual(['BAD_INPUT']);
  });

  test('takes no case of another procedure', async () => {
    const id = newId();
    await em().insert(ProcedureCase, {
      id,
      procedure: 'other',
      state: 'ASKED',
      steps: 0,
      ownerKind: 'PUBLIC',
      ownerId: 'i',
    });
    expect(await codesOf(permits.act(applicant, (context) => permit.take(context, 'giveUp', id)))).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('knows its states', () => {
    expect(permit.states).toEqual(['ASKED', 'GRANTED', 'DENIED', 'GIVEN_UP']);
  });
});
