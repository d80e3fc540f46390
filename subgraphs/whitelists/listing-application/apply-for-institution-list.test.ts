import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { application, claims, paper, Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('applyForInstitutionList on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let callId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    callId = await steps.openCallOn({ opensOn: '2024-09-20', closesOn: '2024-09-30' });
  });
  afterAll(() => register.close());

  const everything = `{ id applicant { ... on Institution { name } } call { id } practiceLicence creditCode creditCodeReason submittedAt
    claims { registeredCases diseaseCodesLastYear uncoveredElsewhere networkMember }
    plannedDrugs { name quantity port holder { name } }
    procedure {
      state
      steps { seq name state clause by { ... on Institution { name } } at note }
      documents { type seal pages receivedAt }
      deadlines { name clause startsOn rule dueOn provisional doneAt }
      criteria { code group kind claimed threshold outcome }
    } }`;

  test('[R20] [R21] [R133] stores the application with its papers, step, deadline and criteria', async () => {
    register.at('2024-09-20 09:00');
    const input = { ...claims(3001, 12), uncoveredElsewhere: '某病' };
    const id = await steps.apply('H1', callId, input);
    const { listingApplication: stored } = await register.ask(
      'H1',
      `{ listingApplication(id: "${id}") ${everything} }`,
    );
    const at = '2024-09-20T01:00:00.000Z';
    expect(stored).toMatchObject({
      applicant: { name: 'H1' },
      call: { id: callId },
      creditCode: application.creditCode,
      creditCodeReason: null,
      submittedAt: at,
      claims: { registeredCases: 3001, uncoveredElsewhere: '某病', networkMember: true },
      plannedDrugs: [{ quantity: 10, port: '北京天竺', holder: { name: 'Example Manufacturer (invented)' } }],
    });
    expect(stored.claims.diseaseCodesLastYear).toHaveLength(20);
    expect(stored.procedure.steps).toEqual([
      {
        seq: 1,
        name: 'applyForInstitutionList',
        state: 'SUBMITTED',
        clause: 'R10',
        by: { name: 'H1' },
        at,
        note: null,
      },
    ]);
    expect(stored.procedure.documents).toHaveLength(6);
    expect(stored.procedure.documents[1]).toEqual({
      type: 'THREE_YEAR_SUMMARY',
      seal: 'OFFICIAL',
      pages: 3,
      receivedAt: at,
    });
    expect(stored.procedure.deadlines).toEqual([
      {
        name: 'REVIEW',
        clause: 'R21',
        startsOn: '2024-09-20',
        rule: '10 working days',
        dueOn: '2024-10-10',
        provisional: false,
        doneAt: null,
      },
    ]);
    expect(stored.procedure.criteria[0]).toEqual({
      code: 'REGISTERED_CASES',
      group: 'CAPABILITY',
      kind: 'ALTERNATIVE',
      claimed: '3001',
      threshold: '> 3000',
      outcome: 'MET',
    });
    expect(stored.procedure.criteria[2].outcome).toBe('TO_BE_JUDGED');
  });

  test('[R109] rules about sharing liability are kept on file, and nobody needs them to apply', async () => {
    const documents = [...application.documents, paper('LIABILITY_RULES', 'EVERY_PAGE')];
    const id = await steps.apply('H4', callId, { documents });
    const query = `{ listingApplication(id: "${id}") { procedure { documents { type seal sha256 } } } }`;
    const { procedure } = (await register.ask('BJHC', query)).listingApplication;
    expect(procedure.documents[6]).toEqual({ type: 'LIABILITY_RULES', seal: 'EVERY_PAGE', sha256: 'a'.repeat(64) });
    expect(application.documents.map(({ type }) => type)).not.toContain('LIABILITY_RULES');
  });

  test('[D20] a doubtful credit code is confirmed with a reason, which is kept', async () => {
    const input = { creditCode: '91110113MA01ABC25M', confirmCreditCodeBecause: '与证照原件一致' };
    const id = await steps.apply('H3', callId, input);
    const { listingApplication } = await register.ask(
      'BJHC',
      `{ listingApplication(id: "${id}") { creditCode creditCodeReason } }`,
    );
    expect(listingApplication).toEqual({ creditCode: '91110113MA01ABC25M', creditCodeReason: '与证照原件一致' });
  });

  const without = (type: string) => application.documents.filter((document) => document.type !== type);
  const drug = application.plannedDrugs[0]!;
  test.each<[string, string, object, string]>([
    ['[R125] a paper is missing', 'H2', { documents: without('THREE_YEAR_SUMMARY') }, 'DOCUMENT_MISSING'],
    ['[R132] a paper is missing', 'H2', { documents: without('CAPABILITY') }, 'DOCUMENT_MISSING'],
    [
      '[R20] a paper has no seal',
      'H2',
      { documents: [...without('COMMITMENT'), paper('COMMITMENT', 'NONE')] },
      'SEAL_MISSING',
    ],
    [
      '[R20] [D3] a paper has the seal of an enterprise, which only its own papers carry',
      'H2',
      { documents: [...without('COMMITMENT'), paper('COMMITMENT', 'ENTERPRISE')] },
      'SEAL_MISSING',
    ],
    [
      '[R20] [R109] its rules about liability have no seal',
      'H2',
      { documents: [...application.documents, paper('LIABILITY_RULES', 'NONE')] },
      'SEAL_MISSING',
    ],
    ['a paper is of an unknown type', 'H2', { documents: [...application.documents, paper('MENU')] }, 'BAD_INPUT'],
    ['a paper comes twice', 'H2', { documents: [...application.documents, paper('COMMITMENT')] }, 'BAD_INPUT'],
    [
      'a paper has no pages',
      'H2',
      { documents: [...without('COMMITMENT'), { ...paper('COMMITMENT'), pages: 0 }] },
      'BAD_INPUT',
    ],
    ['[D20] the credit code is doubtful', 'H2', { creditCode: '91110113MA01ABC25M' }, 'CREDIT_CODE_DOUBTFUL'],
    ['the credit code is none', 'H2', { creditCode: '91110113MA01ABC25' }, 'BAD_INPUT'],
    ['[R19] no drug is planned', 'H2', { plannedDrugs: [] }, 'BAD_INPUT'],
    ['[R19] no pack is planned', 'H2', { plannedDrugs: [{ ...drug, quantity: 0 }] }, 'QUANTITY_NOT_POSITIVE'],
    ['a figure is below zero', 'H2', { registeredCases: -1 }, 'BAD_INPUT'],
    ['a figure is below zero', 'H2', { visitsLastYear: -1 }, 'BAD_INPUT'],
    ['[R14] a disease is not in the catalogue', 'H2', { diseaseCodesLastYear: ['1-122'] }, 'NOT_FOUND'],
    ['a disease comes twice', 'H2', { diseaseCodesLastYear: ['1-001', '1-001'] }, 'BAD_INPUT'],
    ['there is no such call', 'H2', { callId: newId() }, 'NOT_FOUND'],
    ['[D27] another application is under way', 'H1', {}, 'ALREADY_EXISTS'],
    ['an importer applies', 'importer', {}, 'FORBIDDEN'],
    ['BJHC applies', 'BJHC', {}, 'FORBIDDEN'],
  ])('%s: %s with %o is refused %s', async (_, by, input, code) => {
    expect((await steps.tryToApply(by, callId, input)).codes).toEqual([code]);
  });

  test('[R10] a call for importers is none for institutions', async () => {
    const call = { kind: 'IMPORTER', opensOn: register.today() };
    const { payload } = await register.send('TIANZHU', 'openApplicationCall', call, 'call { id }');
    expect((await steps.tryToApply('H2', payload.call.id)).codes).toEqual(['NOT_FOUND']);
  });

  test('an institution that the register does not know is refused NOT_FOUND', async () => {
    const unknown = {
      subject: 'test',
      organisation: { kind: 'INSTITUTION', id: newId() },
      scopes: ['list:apply'],
    } as const;
    const query =
      'mutation ($input: ApplyForInstitutionListInput!) { applyForInstitutionList(input: $input) { __typename } }';
    const { errors } = await register.subgraph.ask(query, unknown, {
      input: { idempotencyKey: newId(), callId, ...application },
    });
    expect(errors!.map(({ extensions }) => extensions!['code'])).toEqual(['NOT_FOUND']);
  });

  test.each([
    ['2024-09-19 23:59', ['CALL_NOT_OPEN']],
    ['2024-09-20 00:00', []],
    ['2024-10-01 00:00', ['CALL_NOT_OPEN']],
  ])('[R10] at %s an application gives %j', async (time, codes) => {
    register.at(time);
    expect((await steps.tryToApply('H2', callId)).codes).toEqual(codes);
  });

  test('[D27] a returned application has ended, so that another can be submitted until the last day', async () => {
    register.at('2024-09-30 23:59');
    const { listingApplications } = await register.ask('H2', '{ listingApplications { nodes { id } } }');
    await steps.review(listingApplications.nodes[0].id, 'RETURNED');
    expect((await steps.tryToApply('H2', callId)).codes).toEqual([]);
  });
});
