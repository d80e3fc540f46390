import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { dossierOf, startDrugRegister, type DrugSteps } from '../testing/drug-steps.ts';
import { hospitalIds, type Whitelists } from '../arrange.ts';

const share = (name: 'H1' | 'H2', quantity: number) => ({ institutionId: hospitalIds[name], quantity });

/** What `recordApproval` does with the dossiers of a letter. */
describe.each(databases)('a letter and its dossiers, on %s', (dialect) => {
  let register: Whitelists;
  let steps: DrugSteps;
  let [drugId, first, second] = ['', '', ''];
  let number = 0;
  beforeAll(async () => {
    ({ register, steps } = await startDrugRegister(dialect));
    register.at('2024-12-16 10:00');
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    number += 1;
    drugId = await steps.drug(`药品 ${number}`);
    [first, second] = (await steps.apply('H1', dossierOf(`药品 ${number}`), dossierOf('药品乙'))) as [string, string];
  });

  const line = (input: object = {}) => ({ drugId, quantity: 40, shares: [share('H1', 25), share('H2', 15)], ...input });
  const record = (lines: readonly object[], input: object = {}) =>
    register.send(
      'BJMPA',
      'recordApproval',
      { number: `N-${number}`, date: '2024-12-15', lines, ...input },
      'approvals { id dossiers { id } sameLetter { id } } findings { code message requirement }',
    );
  const statusOf = async (id: string) =>
    (await register.ask('H1', `{ drugDossier(id: "${id}") { status approval { id } } }`)).drugDossier;
  const undecided = { status: 'SUBMITTED', approval: null };

  test('[D31] [R144] one letter approves one drug and refuses another: both dossiers are decided', async () => {
    const { payload } = await record([line({ dossierIds: [first] })], { refusedDossierIds: [second] });
    const [{ id }] = payload.approvals;
    expect(payload).toEqual({ approvals: [{ id, dossiers: [{ id: first }], sameLetter: [{ id }] }], findings: [] });
    expect(await statusOf(first)).toEqual({ status: 'APPROVED', approval: { id } });
    expect(await statusOf(second)).toEqual({ status: 'REFUSED', approval: null });
    const query = `{ inbox { lists(kind: "DOSSIER_DECIDED", order: NEWEST_FIRST, first: 2) { nodes { about text } } } }`;
    const told = (about: string, decided: string) => ({
      about,
      text: `已收到国家药监局的批复（N-${number}，${decided}）`,
    });
    for (const by of ['H1', 'BJHC'])
      expect((await register.ask(by, query)).inbox.lists.nodes.toReversed()).toEqual(
        [told(first, '同意'), told(second, '不予同意')].toSorted((a, b) => a.about.localeCompare(b.about)),
      );
  });

  test('[D31] [D32] a letter with two drugs is two approvals, each with its own dossier; another variety is found', async () => {
    const other = await steps.drug(`其他 ${number}`);
    const lines = [line({ dossierIds: [first] }), line({ drugId: other, dossierIds: [second] })];
    const { payload } = await record(lines);
    const [a, b] = payload.approvals;
    expect([a.dossiers, b.dossiers]).toEqual([[{ id: first }], [{ id: second }]]);
    const differs = `The drug of the dossier, 药品乙, and the registered one, 其他 ${number}, differ in name,`;
    expect(payload.findings).toEqual([
      { code: 'OTHER_VARIETY', message: expect.stringContaining(differs), requirement: 'D32' },
    ]);
    expect(a.sameLetter).toEqual([{ id: a.id }, { id: b.id }]);
    const drugOf = (id: string) => `{ approval(id: "${id}") { drug { id } } }`;
    expect((await register.ask('BJMPA', drugOf(b.id))).approval.drug.id).toBe(other);
    expect((await record([line({ drugId: other })])).codes).toEqual(['ALREADY_EXISTS']);
    const third = await steps.drug(`第三 ${number}`);
    const [late] = (await steps.apply('H2', dossierOf('丙'))) as [string];
    expect((await record([line({ drugId: third, dossierIds: [late] })])).codes).toEqual([]);
  });

  test.each<[string, (known: Record<string, string>) => object[], object, string, object]>([
    ['[R33] a line without a dossier', () => [{}], {}, 'DOSSIER_MISSING', {}],
    ['[R33] an empty list of dossiers', () => [{ dossierIds: [] }], {}, 'DOSSIER_MISSING', {}],
    [
      '[D31] a drug twice',
      ({ first: id }) => [{ dossierIds: [id] }, { dossierIds: [id] }],
      {},
      'BAD_INPUT',
      { field: 'lines[1]' },
    ],
    ['no drug', () => [], {}, 'BAD_INPUT', { field: 'lines' }],
    [
      'a dossier twice',
      ({ first: id }) => [{ dossierIds: [id, id] }],
      {},
      'BAD_INPUT',
      { field: 'lines[0].dossierIds[1]' },
    ],
    ['an unknown dossier', () => [{ dossierIds: [newId()] }], {}, 'NOT_FOUND', { kind: 'DrugDossier' }],
    [
      '[R30] a dossier of an institution that it does not name',
      ({ first: id }) => [{ dossierIds: [id], shares: [share('H2', 15)] }],
      {},
      'BAD_INPUT',
      { field: 'lines[0].dossierIds[0]' },
    ],
    [
      'an unknown refused dossier',
      ({ first: id }) => [{ dossierIds: [id] }],
      { refusedDossierIds: [newId()] },
      'NOT_FOUND',
      {},
    ],
  ])('%s is refused, and decides nothing', async (_, lines, input, code, params) => {
    const answer = await record(lines({ first }).map(line), input);
    expect(answer.codes).toEqual([code]);
    expect(answer.params).toMatchObject(params);
    for (const id of [first, second]) expect(await statusOf(id)).toEqual(undecided);
    const { approvals } = await register.ask('BJMPA', `{ approvals(drugId: "${drugId}") { totalCount } }`);
    expect(approvals.totalCount).toBe(0);
  });

  test('[R144] a dossier is decided once in a letter', async () => {
    const other = await steps.drug(`其他 ${number}`);
    const twice = await record([line({ dossierIds: [first] }), line({ drugId: other, dossierIds: [second, first] })]);
    expect([twice.codes, twice.params['field']]).toEqual([['BAD_INPUT'], 'lines[1].dossierIds[1]']);
    const both = await record([line({ dossierIds: [first] })], { refusedDossierIds: [second, first] });
    expect([both.codes, both.params['field']]).toEqual([['BAD_INPUT'], 'refusedDossierIds[1]']);
  });

  test('[R144] a dossier that was decided before is refused', async () => {
    expect((await record([line({ dossierIds: [first] })])).codes).toEqual([]);
    const again = await record([line({ dossierIds: [first] })], { number: 'again' });
    expect([again.codes, again.params]).toEqual([['WRONG_STATUS'], expect.objectContaining({ status: 'APPROVED' })]);
  });

  test('[R33] an older letter may have no dossier, which is found; the day is a setting of BJMPA', async () => {
    const older = await record([line()], { date: '2024-09-13' });
    expect(older.payload.findings).toEqual([
      {
        code: 'DOSSIER_MISSING',
        message: `Approval N-${number} is tied to no dossier for drug 药品 ${number}.`,
        requirement: 'R33',
      },
    ]);
    const first_ = await record([line()], { number: 'first day', date: '2024-09-14' });
    expect(first_.codes).toEqual(['DOSSIER_MISSING']);
    register.at('2025-01-01 10:00');
    const change = { key: 'approval.dossiersSince', value: '2024-12-01', validFrom: '2025-01-01' };
    expect((await register.send('BJMPA', 'changeSetting', { ...change, documentHash: 'a'.repeat(64) })).codes).toEqual(
      [],
    );
    expect((await record([line()], { number: 'set', date: '2024-11-30' })).payload.findings).toHaveLength(1);
    expect((await record([line()], { number: 'set 2', date: '2024-12-01' })).codes).toEqual(['DOSSIER_MISSING']);
  });

  test('[D37] the dossiers of an approval are shown to whom they are shown otherwise', async () => {
    const [id] = await steps.approve([line({ dossierIds: [first] })]);
    const seen = async (by: string) =>
      (await register.ask(by, `{ approval(id: "${id}") { dossiers { id } } }`)).approval?.dossiers ?? null;
    for (const by of ['BJHC', 'BJMPA', 'H1']) expect(await seen(by)).toEqual([{ id: first }]);
    for (const by of ['H2', 'TIANZHU', 'CUSTOMS']) expect(await seen(by)).toEqual([]);
    expect(await seen('H3')).toBeNull();
  });
});
