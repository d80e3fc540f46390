import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ImporterSteps, importerApplication as application } from '../testing/importer-steps.ts';
import { paper, Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('applyForImporterList on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  let institutions: Steps;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-04-21 09:00');
    steps = new ImporterSteps(register);
    institutions = new Steps(register);
    await steps.openCall();
    register.at('2025-04-22 09:00');
  });
  afterAll(() => register.close());

  const everything = `{ kind applicant { ... on Importer { name } } practiceLicence creditCode creditCodeReason submittedAt
    claims { registeredCases } plannedDrugs { name } opinions { outcome }
    importerClaims { customsCode customsFiling licence { number scope validUntil } separateArea codingReady majorViolationIn2Years }
    procedure {
      state
      steps { name clause by { ... on Importer { name } } }
      documents { type seal }
      deadlines { name }
      criteria { code clause kind claimed threshold outcome }
    } }`;

  test('[R52] [R54] [R60] [R61] [R65] stores the application with its claims, papers and criteria; no clock starts', async () => {
    const licence = { ...application.licence, scope: ['CHEMICAL', 'CHEMICAL'], validUntil: '2025-04-22' };
    const id = await steps.apply('M1', { licence, separateArea: false, majorViolationIn2Years: true });
    const { listingApplication } = await register.ask('M1', `{ listingApplication(id: "${id}") ${everything} }`);
    const { procedure, ...stored } = listingApplication;
    expect(stored).toEqual({
      kind: 'IMPORTER',
      applicant: { name: 'M1' },
      practiceLicence: null,
      creditCode: '91110113MA01ABC25N',
      creditCodeReason: null,
      submittedAt: '2025-04-22T01:00:00.000Z',
      claims: null,
      plannedDrugs: [],
      opinions: [],
      importerClaims: {
        customsCode: '1111660001',
        customsFiling: 'BA-1（虚构）',
        licence: { number: application.licence.number, scope: ['CHEMICAL'], validUntil: '2025-04-22' },
        separateArea: false,
        codingReady: true,
        majorViolationIn2Years: true,
      },
    });
    expect([procedure.state, procedure.deadlines]).toEqual(['SUBMITTED', []]);
    expect(procedure.steps).toEqual([{ name: 'applyForImporterList', clause: 'R65', by: { name: 'M1' } }]);
    expect(procedure.documents).toEqual(application.documents.map(({ type, seal }) => ({ type, seal })));
    const required = (
      code: string,
      clause: string,
      claimed: string,
      outcome: string,
      threshold: string | null = null,
    ) => ({
      code,
      clause,
      kind: 'REQUIRED',
      claimed,
      threshold,
      outcome,
    });
    const judged = (code: string, clause: string) => ({
      code,
      clause,
      kind: 'JUDGED',
      claimed: null,
      threshold: null,
      outcome: 'TO_BE_JUDGED',
    });
    expect(procedure.criteria).toEqual([
      required('CUSTOMS_CODE', 'R52', '1111660001', 'MET', '11116…'),
      required('LICENCE_VALID', 'R54', '2025-04-22', 'MET', '>= 2025-04-22'),
      judged('LICENCE_SCOPE', 'R54'),
      required('SEPARATE_AREA', 'R55', 'false', 'NOT_MET'),
      judged('MANAGEMENT_SYSTEMS', 'R56'),
      required('CODING', 'R57', 'true', 'MET'),
      judged('DELIVERY', 'R58'),
      judged('EXPERIENCE', 'R59'),
      required('NO_MAJOR_VIOLATION', 'R63', 'false', 'NOT_MET'),
    ]);
  });

  test('[R65] TIANZHU has the task to accept it, for which no day is set', async () => {
    const { inbox } = await register.ask('TIANZHU', '{ inbox { lists { nodes { kind task answerBy answeredAt } } } }');
    expect(inbox.lists.nodes).toEqual([{ kind: 'APPLICATION', task: true, answerBy: null, answeredAt: null }]);
    for (const other of ['BJMPA', 'CUSTOMS', 'BJHC', 'M1'])
      expect((await register.ask(other, '{ inbox { lists { totalCount } } }')).inbox.lists.totalCount).toBe(0);
  });

  test('[D20] a doubtful credit code is confirmed with a reason; a kind of firm that is not known is to be judged', async () => {
    const input = {
      creditCode: '91110113MA01ABC25M',
      confirmCreditCodeBecause: '与证照原件一致',
      customsCode: '11116A000Z',
    };
    const id = await steps.apply('M2', input);
    const { listingApplication } = await register.ask(
      'TIANZHU',
      `{ listingApplication(id: "${id}") { creditCode creditCodeReason procedure { criteria { outcome } } } }`,
    );
    const { procedure, ...codes } = listingApplication;
    expect(codes).toEqual({ creditCode: '91110113MA01ABC25M', creditCodeReason: '与证照原件一致' });
    expect(procedure.criteria[0].outcome).toBe('TO_BE_JUDGED');
  });

  const without = (type: string) => application.documents.filter((document) => document.type !== type);
  const licence = (input: object) => ({ licence: { ...application.licence, ...input } });
  test.each<[string, string, object, string[]]>([
    ['[R131] the letter of commitment is missing', 'M3', { documents: without('COMMITMENT') }, ['DOCUMENT_MISSING']],
    [
      '[R64] [D3] a paper has the seal of an institution',
      'M3',
      { documents: [...without('COMMITMENT'), paper('COMMITMENT')] },
      ['SEAL_MISSING'],
    ],
    ['[R52] the customs code is of another zone', 'M3', { customsCode: '1111560001' }, ['CUSTOMS_CODE_NOT_TIANZHU']],
    ['the customs code is too short', 'M3', { customsCode: '11116600' }, ['BAD_INPUT']],
    ['the customs code has a small letter', 'M3', { customsCode: '111166000a' }, ['BAD_INPUT']],
    ['[R130] it is not registered in the zone', 'M3', { registeredInZone: false }, ['NOT_IN_ZONE']],
    ['[R53] it is outside the fence', 'M3', { insideFence: false }, ['NOT_IN_ZONE']],
    ['[R54] the licence is over', 'M3', licence({ validUntil: '2025-04-21' }), ['LICENCE_EXPIRED']],
    ['[R54] the licence allows nothing', 'M3', licence({ scope: [] }), ['BAD_INPUT']],
    ['[D20] the credit code is doubtful', 'M3', { creditCode: '91110113MA01ABC25M' }, ['CREDIT_CODE_DOUBTFUL']],
    ['the credit code is none', 'M3', { creditCode: '91110113MA01ABC25' }, ['BAD_INPUT']],
    [
      'everything is wrong, all of it is said',
      'M3',
      { customsCode: '1111560001', insideFence: false, ...licence({ validUntil: '2020-01-01' }), creditCode: 'X' },
      ['BAD_INPUT', 'CUSTOMS_CODE_NOT_TIANZHU', 'NOT_IN_ZONE', 'LICENCE_EXPIRED'],
    ],
    ['there is no such call', 'M3', { callId: newId() }, ['NOT_FOUND']],
    ['[D27] another application is under way', 'M1', {}, ['ALREADY_EXISTS']],
    ['an institution applies', 'H1', {}, ['FORBIDDEN']],
    ['TIANZHU applies', 'TIANZHU', {}, ['FORBIDDEN']],
  ])('%s: by %s with %o is refused %j', async (_, by, input, codes) => {
    expect((await steps.tryToApply(by, input)).codes).toEqual(codes);
  });

  test('an importer that the register does not know is refused NOT_FOUND', async () => {
    const unknown = {
      subject: 'test',
      organisation: { kind: 'IMPORTER', id: newId() },
      scopes: ['list:apply'],
    } as const;
    const query =
      'mutation ($input: ApplyForImporterListInput!) { applyForImporterList(input: $input) { __typename } }';
    const input = { idempotencyKey: newId(), callId: await steps.openCall(), ...application };
    const { errors } = await register.subgraph.ask(query, unknown, { input });
    expect(errors!.map(({ extensions }) => extensions!['code'])).toEqual(['NOT_FOUND']);
  });

  test('a refusal of the customs code and the credit code says what was expected', async () => {
    const zone = await steps.tryToApply('M3', { customsCode: '1111560001' });
    expect(zone.params).toEqual({ code: '1111560001', prefix: '11116' });
    const credit = await steps.tryToApply('M3', { creditCode: '91110113MA01ABC25M' });
    expect(credit.params).toEqual({ code: '91110113MA01ABC25M', expected: 'N' });
  });

  test('[R10] a call for institutions is none for importers, and a closed call is none', async () => {
    const callId = await institutions.openCall();
    expect((await steps.tryToApply('M3', { callId })).codes).toEqual(['NOT_FOUND']);
    expect((await register.send('TIANZHU', 'closeApplicationCall', { callId: await steps.openCall() })).codes).toEqual(
      [],
    );
    expect((await steps.tryToApply('M3')).codes).toEqual(['CALL_NOT_OPEN']);
  });

  test('[D27] of two applications at once one is refused', async () => {
    const other = new ImporterSteps(register);
    await other.openCall();
    const answers = await Promise.all(Array.from({ length: 3 }, () => other.tryToApply('M3')));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['ALREADY_EXISTS', 'ALREADY_EXISTS']);
  });
});
