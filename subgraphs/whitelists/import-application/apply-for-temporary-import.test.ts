import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { annex2, dossierOf, planned, startDrugRegister, type DrugSteps } from '../testing/drug-steps.ts';
import { hospitalIds, type Whitelists } from '../arrange.ts';

const copies = `{ inbox { lists(kind: "IMPORT_APPLIED") {
  nodes { kind clause text subject { ... on DrugDossier { planned { name } } } } } } }`;

describe.each(databases)('applyForTemporaryImport on %s', (dialect) => {
  let register: Whitelists;
  let steps: DrugSteps;
  beforeAll(async () => {
    ({ register, steps } = await startDrugRegister(dialect));
    register.at('2024-10-28 10:00');
  });
  afterAll(() => register.close());

  const apply = (by: string, dossiers: readonly object[]) =>
    register.send(by, 'applyForTemporaryImport', { dossiers }, 'application { id }');
  const count = async () => (await register.ask('BJHC', '{ drugDossiers { totalCount } }')).drugDossiers.totalCount;
  const copiesOf = async (by: string) => (await register.ask(by, copies)).inbox.lists.nodes;

  test.each(['BJHC', 'BJMPA', 'importer', 'analyst'])('[R33] %s may not apply', async (by) => {
    expect((await apply(by, [dossierOf('甲')])).codes).toEqual(['FORBIDDEN']);
  });

  const without = (type: string) => annex2.filter((paper) => paper.type !== type);
  const bare = annex2.map((paper) => (paper.type === 'REGISTRATION' ? { ...paper, seal: 'NONE' } : paper));
  const unsealed = annex2.map((paper) => (paper.type === 'COMMITMENT' ? { ...paper, seal: 'OFFICIAL' } : paper));
  const row = { row: 2, drug: '乙' };
  const documents = 'dossiers[1].documents';
  test.each<[string, object, string, object]>([
    [
      '[R39] neither marketed abroad nor a reason',
      { marketedAbroad: [] },
      'JUSTIFICATION_MISSING',
      { ...row, criterion: 'MARKETED_ABROAD' },
    ],
    [
      '[R39] a drug that can be had',
      { domesticStatus: 'AVAILABLE' },
      'JUSTIFICATION_MISSING',
      { ...row, criterion: 'NOT_AVAILABLE_HERE' },
    ],
    [
      '[R40] a drug for no rare disease',
      { diseaseCodes: [] },
      'JUSTIFICATION_MISSING',
      { ...row, criterion: 'RARE_DISEASE' },
    ],
    ['[R42] [D21] an excluded class', { excludedClass: 'VACCINE' }, 'EXCLUDED_CLASS', { ...row, class: 'VACCINE' }],
    ['[D36] an excluded class with a reason', { excludedClass: 'VACCINE', justification: 'R' }, 'EXCLUDED_CLASS', row],
    [
      '[R42] clobazam, whatever is said of it',
      { planned: planned('氯巴占片') },
      'EXCLUDED_CLASS',
      { row: 2, class: 'PSYCHOTROPIC' },
    ],
    [
      '[D21] a class that no setting names',
      { excludedClass: 'HERBAL' },
      'BAD_INPUT',
      { field: 'dossiers[1].excludedClass' },
    ],
    [
      '[R43] no commitment',
      { documents: without('COMMITMENT') },
      'DOCUMENT_MISSING',
      { document: 'COMMITMENT', field: documents },
    ],
    [
      '[R44] pages without a seal',
      { documents: unsealed },
      'SEAL_MISSING',
      { document: 'COMMITMENT', field: documents },
    ],
    ['[R44] no seal', { documents: bare }, 'SEAL_MISSING', { document: 'REGISTRATION', field: documents }],
    ['[R44] [D32] the same variety twice', { planned: planned('甲', 1) }, 'BAD_INPUT', { field: 'dossiers[1]' }],
    [
      '[R39] a country twice',
      { marketedAbroad: ['US', 'US'] },
      'BAD_INPUT',
      { field: 'dossiers[1].marketedAbroad[1]' },
    ],
    ['[R40] an unknown disease', { diseaseCodes: ['9-999'] }, 'NOT_FOUND', { kind: 'Disease' }],
    [
      '[R9] no estimated quantity',
      { planned: planned('乙', 0) },
      'QUANTITY_NOT_POSITIVE',
      { field: 'dossiers[1].planned.quantity' },
    ],
    ['[R143] an unknown demand', { demandId: newId() }, 'NOT_FOUND', { kind: 'DrugDemand' }],
  ])('%s refuses the whole application', async (_, input, code, params) => {
    const answer = await apply('H1', [dossierOf('甲'), dossierOf('乙', input)]);
    expect(answer.codes).toEqual([code]);
    expect(answer.params).toMatchObject(params);
    expect(await count()).toBe(0);
    expect(await copiesOf('BJHC')).toEqual([]);
  });

  test('[R143] a demand on which BJHC has given no guidance refuses it, too', async () => {
    const demandId = await steps.file('H1', '丙');
    expect((await apply('H1', [dossierOf('甲'), dossierOf('丙', { demandId })])).codes).toEqual(['WRONG_STATUS']);
    expect(await count()).toBe(0);
  });

  test('[R33] one to fifty dossiers are an application', async () => {
    const many = (length: number) => Array.from({ length }, (_, at) => dossierOf(`药 ${at}`));
    for (const length of [0, 51]) expect((await apply('H1', many(length))).codes).toEqual(['BAD_INPUT']);
    // Of fifty, only the paper of the last is missing.
    const fifty = many(50).with(49, dossierOf('药 49', { documents: annex2.slice(1) }));
    expect((await apply('H1', fifty)).codes).toEqual(['DOCUMENT_MISSING']);
    expect(await count()).toBe(0);
  });

  test('[R9] only a listed institution applies, on a day of the pilot', async () => {
    expect((await apply('H3', [dossierOf('甲')])).codes).toEqual(['INSTITUTION_NOT_LISTED']);
    for (const day of ['2026-09-14', '2024-09-13']) {
      register.at(`${day} 00:00`);
      expect((await apply('H1', [dossierOf('甲')])).codes).toEqual(['PILOT_NOT_OPEN']);
    }
    // Listed, and until the last minute of the pilot, only a paper is missing.
    for (const time of ['2024-09-18 00:00', '2026-09-13 23:59']) {
      register.at(time);
      expect((await apply('H1', [dossierOf('甲', { documents: annex2.slice(1) })])).codes).toEqual([
        'DOCUMENT_MISSING',
      ]);
    }
    register.at('2024-10-28 10:00');
  });

  test('[R33] [D2] several drugs are applied for at once: BJHC and BJMPA have a copy of each dossier', async () => {
    const justification = '国外已停产，仅存库存';
    const [first, second] = await steps.apply(
      'H2',
      dossierOf('伏索利肽'),
      dossierOf('药品乙', { marketedAbroad: [], justification }),
    );
    const query = `{ drugDossier(id: "${second}") { status justification institution { name } planned { name quantity }
      application { submittedAt copiedTo { code } dossiers { id } }
      procedure { criteria { code outcome } documents { type seal } } } }`;
    expect((await register.ask('BJMPA', query)).drugDossier).toEqual({
      status: 'SUBMITTED',
      justification,
      institution: { name: 'H2' },
      planned: { name: '药品乙', quantity: 40 },
      application: {
        submittedAt: '2024-10-28T02:00:00.000Z',
        copiedTo: [{ code: 'BJHC' }, { code: 'BJMPA' }],
        dossiers: [{ id: first }, { id: second }],
      },
      procedure: {
        criteria: [
          { code: 'MARKETED_ABROAD', outcome: 'JUSTIFIED' },
          { code: 'NOT_AVAILABLE_HERE', outcome: 'MET' },
          { code: 'RARE_DISEASE', outcome: 'MET' },
          { code: 'NOT_EXCLUDED', outcome: 'MET' },
          { code: 'PRIORITY_REGION', outcome: 'NOT_MET' },
        ],
        documents: annex2.map(({ type, seal }) => ({ type, seal })),
      },
    });
    const copy = (name: string) => ({
      kind: 'IMPORT_APPLIED',
      clause: 'R33',
      text: `抄报：临时进口申请（${name}）`,
      subject: { planned: { name } },
    });
    for (const by of ['BJHC', 'BJMPA'])
      expect((await copiesOf(by)).slice(-2)).toEqual([copy('伏索利肽'), copy('药品乙')]);
    for (const by of ['TIANZHU', 'NMPA', 'NHC', 'H1']) expect(await copiesOf(by)).toEqual([]);
  });

  test('[D37] dossiers are read by their institution, BJHC and BJMPA', async () => {
    await steps.apply('H1', dossierOf('丙'));
    const seen = async (by: string, args = '') => {
      const { drugDossiers } = await register.ask(by, `{ drugDossiers${args} { nodes { institution { name } } } }`);
      return drugDossiers.nodes.map(({ institution }: { institution: { name: string } }) => institution.name);
    };
    for (const by of ['BJHC', 'BJMPA']) expect(await seen(by)).toEqual(['H2', 'H2', 'H1']);
    expect(await seen('H2')).toEqual(['H2', 'H2']);
    for (const by of ['H3', 'TIANZHU', 'CUSTOMS', 'NMPA', 'NHC', 'importer', 'analyst'])
      expect(await seen(by)).toEqual([]);
    const of = (id: string) => `(institutionId: "${id}")`;
    expect(await seen('BJHC', of(hospitalIds.H1))).toEqual(['H1']);
    expect(await seen('H2', of(hospitalIds.H1))).toEqual([]);
    await expect(seen('BJHC', of(newId()))).rejects.toThrow('BAD_INPUT');
  });
});
