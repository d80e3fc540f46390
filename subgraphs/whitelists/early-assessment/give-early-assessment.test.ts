import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { assessed, dossierOf, opinionOf, planned, startDrugRegister, type DrugSteps } from '../testing/drug-steps.ts';
import { paper } from '../testing/listing-steps.ts';
import type { Whitelists } from '../arrange.ts';

describe.each(databases)('giveEarlyAssessment on %s', (dialect) => {
  let register: Whitelists;
  let steps: DrugSteps;
  let [first, second, demandListId] = ['', '', ''];
  beforeAll(async () => {
    ({ register, steps } = await startDrugRegister(dialect));
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    [first, second] = (await steps.apply('H1', dossierOf('伏索利肽'), dossierOf('药品乙'))) as [string, string];
    demandListId = await steps.close([first, second]);
  });

  const give = (by: string, rows: readonly object[], input: object = {}) =>
    register.send(by, 'giveEarlyAssessment', { ...opinionOf(demandListId, rows), ...input }, 'assessment { id }');
  const both = (input: object = {}) => [assessed(first), assessed(second, input)];
  const rowOf = async (by: string, dossierId: string) => {
    const fields = `institutionCapable clinicallyUrgent quantityReasonable recommendedQuantity others reuses { id }`;
    const query = `{ drugDossier(id: "${dossierId}") { assessment { ${fields} assessment { id } } } }`;
    return (await register.ask(by, query)).drugDossier.assessment;
  };

  test.each(['BJMPA', 'NHC', 'TIANZHU', 'H1', 'importer'])('[R34] %s may not give it', async (by) => {
    expect((await give(by, both())).codes).toEqual(['FORBIDDEN']);
  });

  test.each<[string, () => object[], object, string, object]>([
    ['[R142] without a demand list', both, { demandListId: newId() }, 'NOTHING_TO_ASSESS', {}],
    ['[R36] without the written opinion', both, { opinion: paper('MINUTES') }, 'DOCUMENT_MISSING', {}],
    ['[R34] without experts', both, { experts: [] }, 'BAD_INPUT', { field: 'experts' }],
    ['with an expert twice', both, { experts: ['甲', '甲'] }, 'BAD_INPUT', { field: 'experts[1]' }],
    ['[R35] without a dossier of the list', () => [assessed(first)], {}, 'BAD_INPUT', { field: 'rows', count: 2 }],
    ['with a dossier twice', () => [assessed(first), assessed(first)], {}, 'BAD_INPUT', { field: 'rows[1]' }],
    [
      'with another dossier',
      () => [assessed(first), assessed(newId())],
      {},
      'BAD_INPUT',
      { field: 'rows[1].dossierId' },
    ],
    [
      '[R35] without an answer',
      () => both({ institutionCapable: null }),
      {},
      'BAD_INPUT',
      { field: 'rows[1].institutionCapable' },
    ],
    [
      '[R35] recommending nothing',
      () => both({ recommendedQuantity: 0 }),
      {},
      'QUANTITY_NOT_POSITIVE',
      { field: 'rows[1].recommendedQuantity' },
    ],
    [
      'reusing what does not exist',
      () => both({ institutionCapable: null, clinicallyUrgent: null, reusesAssessmentId: newId() }),
      {},
      'BAD_INPUT',
      { field: 'rows[1].reusesAssessmentId' },
    ],
  ])('%s it is refused', async (_, rows, input, code, params) => {
    const answer = await give('BJHC', rows(), input);
    expect(answer.codes[0]).toBe(code);
    expect(answer.params).toMatchObject(params);
    expect(await rowOf('BJHC', first)).toBeNull();
  });

  test('[R34] [R35] [R36] three answers for each dossier are sent to NHC, and nothing to NMPA', async () => {
    register.at('2024-11-15 09:00');
    const found = { quantityReasonable: false, recommendedQuantity: 25, others: '按现有患者核减' };
    const { payload } = await give('BJHC', both(found));
    const { id } = payload.assessment;
    const answers = { institutionCapable: true, clinicallyUrgent: true, reuses: null };
    expect(await rowOf('BJHC', second)).toEqual({ ...answers, ...found, assessment: { id } });
    expect(await rowOf('H1', second)).toEqual({ ...answers, ...found, assessment: null });
    const fields = 'experts sentToNhcAt opinion { type } rows { dossier { id } } demandList { id procedure { state } }';
    const query = `{ inbox { lists(kind: "EARLY_ASSESSMENT", order: NEWEST_FIRST, first: 1) {
      nodes { about subject { ... on EarlyAssessment { ${fields} } } } } } }`;
    const opinion = {
      experts: ['专家甲', '专家乙'],
      sentToNhcAt: '2024-11-15T01:00:00.000Z',
      opinion: { type: 'ASSESSMENT_OPINION' },
    };
    expect((await register.ask('NHC', query)).inbox.lists.nodes).toEqual([
      { about: id, subject: { ...opinion, rows: [], demandList: null } },
    ]);
    expect((await register.ask('NMPA', query)).inbox.lists.nodes).toEqual([]);
    const one = `{ earlyAssessment(id: "${id}") { ${fields} } }`;
    const rows = [first, second].toSorted().map((dossierId) => ({ dossier: { id: dossierId } }));
    for (const by of ['BJHC', 'BJMPA'])
      expect((await register.ask(by, one)).earlyAssessment).toEqual({
        ...opinion,
        rows,
        demandList: { id: demandListId, procedure: { state: 'ASSESSED' } },
      });
    for (const by of ['NMPA', 'H1', 'TIANZHU', 'importer', 'analyst'])
      expect((await register.ask(by, one)).earlyAssessment).toBeNull();
    expect((await give('BJHC', both())).codes).toEqual(['WRONG_STATUS']);
  });

  test('[R29] it waits for nothing, and nothing waits for it: the state of the dossiers is NMPA’s', async () => {
    const told = { dossierId: first, status: 'REFUSED', document: paper('NMPA_NOTICE') };
    expect((await register.send('H1', 'recordDossierStatus', told)).codes).toEqual([]);
    expect((await give('BJHC', both())).codes).toEqual([]);
    const query = '{ drugDossiers(order: NEWEST_FIRST, first: 2) { nodes { status } } }';
    expect((await register.ask('H1', query)).drugDossiers.nodes).toEqual([
      { status: 'SUBMITTED' },
      { status: 'REFUSED' },
    ]);
  });

  test('[R35] a repeated application takes over the first answers, and only the quantity is judged', async () => {
    const given = await give('BJHC', [assessed(first, { institutionCapable: false }), assessed(second)]);
    const reusesAssessmentId: string = given.payload.assessment.id;
    const again = async (by: 'H1' | 'H2', name: string) => {
      const [id] = (await steps.apply(by, dossierOf(name, { planned: planned(name, 60) }))) as [string];
      demandListId = await steps.close([id]);
      return id;
    };
    const reusing = (id: string, input: object = {}) => [
      { dossierId: id, quantityReasonable: true, reusesAssessmentId, ...input },
    ];
    const repeated = await again('H1', '伏索利肽');
    const answered = await give('BJHC', reusing(repeated, { clinicallyUrgent: true }));
    expect([answered.codes, answered.params['field']]).toEqual([['BAD_INPUT'], 'rows[0].clinicallyUrgent']);
    expect((await give('BJHC', reusing(repeated))).codes).toEqual([]);
    expect(await rowOf('BJHC', repeated)).toMatchObject({
      institutionCapable: false,
      clinicallyUrgent: true,
      quantityReasonable: true,
      reuses: { id: reusesAssessmentId },
    });
    for (const [by, name] of [
      ['H2', '伏索利肽'],
      ['H1', '药品丙'],
    ] as const) {
      const refused = await give('BJHC', reusing(await again(by, name)));
      expect([refused.codes, refused.params['field']]).toEqual([['BAD_INPUT'], 'rows[0].reusesAssessmentId']);
    }
  });
});
