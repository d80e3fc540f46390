import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationKind, Principal } from '../access/principal.ts';
import type { CommandContext } from '../command/context.ts';
import { openDatabase, type Database } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { Refusal } from '../refusal/refusal.ts';
import { databases, newTestDatabase } from '../testing/test-databases.ts';
import {
  CaseDeadline,
  CaseDocument,
  CaseSignature,
  ProcedureCase,
  procedureEntities,
  ProcedureStep,
} from './procedure.entity.ts';
import { Procedure } from './procedure.ts';
import { signText } from './sign-text.ts';

/** A procedure made up for this test. */
const permit = new Procedure({
  name: 'permit',
  kind: 'Notice',
  steps: {
    ask: {
      from: [],
      to: ['ASKED'],
      by: { kind: 'IMPORTER' },
      clause: 'R1',
      documents: [
        { type: 'FORM', name: '表格', clause: 'R2', seals: ['ENTERPRISE'] },
        { type: 'MAP', name: '地图', clause: 'R3', isOptional: true },
      ],
      starts: [{ name: 'ANSWER', clause: 'R4', due: { workingDays: 3 }, on: { agency: 'A' } }],
    },
    answer: {
      from: ['ASKED'],
      to: ['GRANTED', 'DENIED'],
      by: { agencies: ['A', 'B'] },
      clause: 'R5',
      stops: ['ANSWER'],
      starts: [{ name: 'USE', clause: 'R6', due: 'NAMED', on: 'OWNER' }],
    },
    giveUp: { from: ['ASKED', 'GRANTED'], to: ['GIVEN_UP'], by: 'OWNER', clause: 'R7', stops: ['ANSWER', 'USE'] },
    sign: { from: ['ASKED'], to: ['ASKED'], by: { agencies: ['A', 'B'] }, clause: 'R8' },
  },
});

const by = (kind: OrganisationKind, id: string): Principal => ({
  subject: 's',
  organisation: { kind, id },
  scopes: [],
});
const [importer, other, agencyA, agencyB, agencyC] = [
  by('IMPORTER', 'i'),
  by('IMPORTER', 'j'),
  by('AGENCY', 'A'),
  by('AGENCY', 'B'),
  by('AGENCY', 'C'),
];
const form = { type: 'FORM', title: 'F', sha256: 'a'.repeat(64), pages: 1, seal: 'ENTERPRISE' } as const;
/** A Sunday in Beijing, a Saturday in UTC. */
const now = new Date('2025-03-01T16:30:00Z');

describe.each(databases)('a procedure on %s', (dialect) => {
  let database: Database;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const file = await newTestDatabase(dialect);
    database = await openDatabase({ url: file.url, entities: procedureEntities, migrations: [] });
    await database.orm.schema.create();
    remove = file.remove;
  });
  afterAll(async () => {
    await database.close();
    await remove();
  });

  /** Does something as a command would, at a time. */
  const act = <Result>(principal: Principal, work: (context: CommandContext) => Promise<Result>, at = now) =>
    inTransaction(database, (em) => work({ em, principal, now: at, publish: () => {}, append: () => {} }));
  const begin = async (documents: readonly (typeof form)[] = [form], principal = importer) => {
    const id = newId();
    await act(principal, (context) => permit.begin(context, 'ask', { id, documents, note: 'please' }));
    return id;
  };
  const codesOf = async (attempt: Promise<unknown>): Promise<string[]> => {
    const error: unknown = await attempt.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (error === undefined) return [];
    if (!(error instanceof Refusal)) throw error;
    return [error, ...error.others].map(({ code }) => code);
  };
  const em = () => database.orm.em.fork();

  test('begins a case of its caller, with its step, documents and deadline', async () => {
    const id = await begin();
    expect(await em().findOne(ProcedureCase, { id })).toMatchObject({
      procedure: 'permit',
      state: 'ASKED',
      steps: 1,
      ownerKind: 'IMPORTER',
      ownerId: 'i',
    });
    expect(await em().find(ProcedureStep, { caseId: id })).toMatchObject([
      { seq: 1, name: 'ask', state: 'ASKED', clause: 'R1', byKind: 'IMPORTER', byId: 'i', at: now, note: 'please' },
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
    const id = await begin();
    const later = new Date('2025-03-03T02:00:00Z');
    await act(
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
        responsibleKind: 'IMPORTER',
        responsibleId: 'i',
      },
    ]);
  });

  test('begins a case for another organisation where the command says so', async () => {
    const id = newId();
    const owner = { kind: 'IMPORTER', id: 'j' } as const;
    await act(importer, (context) => permit.begin(context, 'ask', { id, owner, documents: [form] }));
    expect((await em().findOneOrFail(ProcedureCase, { id })).ownerId).toBe('j');
  });

  test.each<[string, readonly object[], string[]]>([
    ['a document is missing', [], ['DOCUMENT_MISSING']],
    ['a document lacks its seal', [{ ...form, seal: 'OFFICIAL' }], ['SEAL_MISSING']],
    ['a type is unknown', [form, { ...form, type: 'X' }], ['BAD_INPUT']],
    ['a type comes twice', [form, form], ['BAD_INPUT']],
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
    expect(await codesOf(begin(documents as (typeof form)[]))).toEqual(codes);
  });

  test('takes optional documents, and any seal where none is named', async () => {
    expect(await codesOf(begin([form, { ...form, type: 'MAP', seal: 'NONE' } as never]))).toEqual([]);
  });

  test('refuses whoever may not take a step', async () => {
    expect(await codesOf(begin([form], agencyA))).toEqual(['FORBIDDEN']);
    expect(await codesOf(begin([form], by('INSTITUTION', 'i')))).toEqual(['FORBIDDEN']);
    const id = await begin();
    const answer = (principal: Principal) =>
      codesOf(act(principal, (context) => permit.take(context, 'answer', id, { due: { USE: '2025-04-01' } })));
    expect([await answer(agencyC), await answer(importer)]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
    const giveUp = (principal: Principal) => codesOf(act(principal, (context) => permit.take(context, 'giveUp', id)));
    expect([await giveUp(agencyA), await giveUp(other), await giveUp(by('INSTITUTION', 'i'))]).toEqual([
      ['FORBIDDEN'],
      ['NOT_FOUND'],
      ['NOT_FOUND'],
    ]);
    expect(await giveUp(importer)).toEqual([]);
  });

  test('refuses a step of a case that is unknown or in another state', async () => {
    const answer = (id: string) =>
      codesOf(act(agencyA, (context) => permit.take(context, 'answer', id, { due: { USE: '2025-04-01' } })));
    expect(await answer(newId())).toEqual(['NOT_FOUND']);
    const id = await begin();
    expect([await answer(id), await answer(id)]).toEqual([[], ['WRONG_STATUS']]);
  });

  test('takes no case of another procedure', async () => {
    const id = newId();
    await em().insert(ProcedureCase, {
      id,
      procedure: 'other',
      state: 'ASKED',
      steps: 0,
      ownerKind: 'IMPORTER',
      ownerId: 'i',
    });
    expect(await codesOf(act(importer, (context) => permit.take(context, 'giveUp', id)))).toEqual(['NOT_FOUND']);
  });

  test('of two that take a step at once, one is refused', async () => {
    const id = await begin();
    const answer = (principal: Principal) =>
      codesOf(act(principal, (context) => permit.take(context, 'answer', id, { due: { USE: '2025-04-01' } })));
    expect((await Promise.all([answer(agencyA), answer(agencyB)])).flat()).toEqual(['WRONG_STATUS']);
    expect((await em().find(ProcedureStep, { caseId: id })).length).toBe(2);
  });

  describe('its text', () => {
    const text = { sha256: 'b'.repeat(64), signatories: ['A', 'B'] };
    const sign = (principal: Principal, caseId: string, signed = text.sha256) =>
      act(principal, async (context) => {
        await permit.take(context, 'sign', caseId);
        return signText(context, { caseId, signed, ...text });
      });

    test('is signed once all have signed it, in any order and case', async () => {
      const id = await begin();
      expect(await sign(agencyB, id, 'B'.repeat(64))).toBe(false);
      expect(await sign(agencyA, id)).toBe(true);
      expect(await em().find(CaseSignature, { caseId: id }, { orderBy: { byId: 'asc' } })).toMatchObject([
        { byKind: 'AGENCY', byId: 'A', sha256: text.sha256, signedAt: now },
        { byKind: 'AGENCY', byId: 'B', sha256: text.sha256, signedAt: now },
      ]);
    });

    test('is signed by each once, and only as it is', async () => {
      const id = await begin();
      expect(await codesOf(sign(agencyA, id, 'c'.repeat(64)))).toEqual(['TEXT_CHANGED']);
      await sign(agencyA, id);
      expect(await codesOf(sign(agencyA, id))).toEqual(['SIGNATURE_TWICE']);
    });

    test('is completed once by two that sign at once', async () => {
      for (let round = 0; round < 5; round += 1) {
        const id = await begin();
        const complete = await Promise.all([sign(agencyA, id), sign(agencyB, id)]);
        expect(complete.toSorted()).toEqual([false, true]);
      }
    });
  });

  test('knows its states', () => {
    expect(permit.states).toEqual(['ASKED', 'GRANTED', 'DENIED', 'GIVEN_UP']);
  });
});
