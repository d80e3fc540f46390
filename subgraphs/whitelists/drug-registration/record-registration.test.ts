import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { DrugListSteps, registrationOf } from '../testing/drug-list-steps.ts';

const selection = 'registration { id drug { id listed } number since recordedAt state keptBecause decidedAt }';

describe.each(databases)('recordRegistration on %s', (dialect) => {
  let register: Whitelists;
  let list: DrugListSteps;
  let drugId = '';
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect, ['H1', 'H2']);
    list = new DrugListSteps(register);
    drugId = await list.listed('H1', 'H2');
    register.at('2025-09-01 10:00');
  });
  afterEach(() => register.close());

  const record = (by: string, input: object = {}) =>
    register.send(by, 'recordRegistration', registrationOf(drugId, input), selection);
  const told = async (by: string, kind: string) => {
    const query = `{ inbox { lists(kind: "${kind}") { nodes { about task open text answerBy
      subject { ... on DrugRegistration { number state } } } } } }`;
    return (await register.ask(by, query)).inbox.lists.nodes;
  };

  test.each(['BJHC', 'TIANZHU', 'CUSTOMS', 'NMPA', 'H1', 'importer'])('[R119] %s may not record', async (by) => {
    expect((await record(by)).codes).toEqual(['FORBIDDEN']);
  });

  test.each<[string, object, string, Record<string, string>]>([
    ['an unknown drug', { drugId: newId() }, 'NOT_FOUND', { kind: 'Drug' }],
    ['a number of another form', { number: '国药准字X20210039' }, 'BAD_INPUT', { reason: 'NOT_REGISTRATION_NUMBER' }],
    ['the number of a letter', { number: '国药监药注函〔2024〕17号' }, 'BAD_INPUT', { field: 'number' }],
    ['full-width digits', { number: '国药准字HJ２０２５０００１' }, 'BAD_INPUT', { reason: 'FULL_WIDTH' }],
    ['a day to come', { since: '2025-09-02' }, 'BAD_INPUT', { field: 'since', reason: 'IN_FUTURE' }],
  ])('%s is refused', async (_, input, code, params) => {
    const answer = await record('BJMPA', input);
    expect(answer.codes).toEqual([code]);
    expect(answer.params).toMatchObject(params);
    const { drug } = await register.ask(undefined, `{ drug(id: "${drugId}") { registrations { id } } }`);
    expect(drug.registrations).toEqual([]);
  });

  test('[R39] [R119] it makes a task for BJMPA; the drug stays listed, and everyone reads of its registration', async () => {
    const head = await register.head();
    const { payload } = await record('BJMPA');
    const registration = {
      id: expect.any(String),
      drug: { id: drugId, listed: true },
      number: '国药准字SJ20250001',
      since: '2025-09-01',
      recordedAt: '2025-09-01T02:00:00.000Z',
      state: 'UNDER_REVIEW',
      keptBecause: null,
      decidedAt: null,
    };
    expect(payload.registration).toEqual(registration);
    const query = `{ drug(id: "${drugId}") { registrations { ${selection.slice(15, -2)} } } }`;
    expect((await register.ask(undefined, query)).drug.registrations).toEqual([registration]);
    expect(await register.published(head)).toEqual([]);
    expect(await list.listedAt('2025-09-01 10:00')).toEqual([drugId]);
    const item = {
      about: payload.registration.id,
      task: true,
      open: true,
      answerBy: null,
      text: expect.stringContaining('国药准字SJ20250001'),
      subject: { number: '国药准字SJ20250001', state: 'UNDER_REVIEW' },
    };
    expect(await told('BJMPA', 'REVIEW_REGISTRATION')).toEqual([item]);
    expect(await told('BJHC', 'DRUG_REGISTERED')).toEqual([{ ...item, task: false }]);
    for (const by of ['BJHC', 'TIANZHU', 'H1', 'importer']) expect(await told(by, 'REVIEW_REGISTRATION')).toEqual([]);
  });

  test('[R39] one that is on the list from a later day on is reviewed, too', async () => {
    const later = await list.approved('H1');
    await list.publish(later, ['H1'], '2025-10-01');
    expect((await record('BJMPA', { drugId: later })).payload.registration.state).toBe('UNDER_REVIEW');
  });

  test('[R119] of a drug that is not on the list the link is kept, and there is nothing to review', async () => {
    const unlisted = await register.registeredDrug();
    expect((await record('BJMPA', { drugId: unlisted })).payload.registration.state).toBe('RECORDED');
    expect(await told('BJMPA', 'REVIEW_REGISTRATION')).toEqual([]);
  });

  test('[R39] of a drug that comes to the list afterwards the review begins then, and not again with later versions', async () => {
    const later = await list.approved('H1');
    const { id: registrationId } = (await record('BJMPA', { drugId: later })).payload.registration;
    const state = async () =>
      (await register.ask(undefined, `{ drug(id: "${later}") { registrations { state } } }`)).drug.registrations[0]
        .state;
    await list.publish(drugId, ['H1']);
    expect([await state(), await told('BJMPA', 'REVIEW_REGISTRATION')]).toEqual(['RECORDED', []]);
    await list.publish(later);
    const task = {
      about: registrationId,
      task: true,
      open: true,
      answerBy: null,
      text: expect.stringContaining('国药准字SJ20250001'),
      subject: { number: '国药准字SJ20250001', state: 'UNDER_REVIEW' },
    };
    expect(await told('BJMPA', 'REVIEW_REGISTRATION')).toEqual([task]);
    expect(await told('BJHC', 'DRUG_REGISTERED')).toHaveLength(1);
    await list.publish(later);
    expect(await told('BJMPA', 'REVIEW_REGISTRATION')).toHaveLength(1);
    const kept = { registrationId, reason: '仍有临床需求（虚构）' };
    expect((await register.send('BJMPA', 'keepDrug', kept)).codes).toEqual([]);
    await list.publish(later);
    expect([await state(), (await told('BJMPA', 'REVIEW_REGISTRATION')).length]).toEqual(['KEPT', 1]);
  });

  test('[R39] whichever comes first, of a listing and a registration at once, the drug is reviewed', async () => {
    const later = await list.approved('H1');
    const [, { payload }] = await Promise.all([list.publish(later), record('BJMPA', { drugId: later })]);
    const { id } = payload.registration;
    const { drug } = await register.ask(undefined, `{ drug(id: "${later}") { registrations { id state } } }`);
    expect(drug.registrations).toEqual([{ id, state: 'UNDER_REVIEW' }]);
    expect(await told('BJMPA', 'REVIEW_REGISTRATION')).toMatchObject([{ about: id }]);
  });

  test('a drug may be registered under several numbers, each once', async () => {
    expect((await record('BJMPA')).codes).toEqual([]);
    const again = await record('BJMPA');
    expect([again.codes, again.params]).toEqual([
      ['ALREADY_EXISTS'],
      expect.objectContaining({ kind: 'DrugRegistration', idName: '国药准字SJ20250001' }),
    ]);
    register.at('2025-09-02 10:00');
    expect((await record('BJMPA', { number: 'S20160585' })).codes).toEqual([]);
    const query = `{ drug(id: "${drugId}") { registrations { number } } }`;
    const numbers = [{ number: '国药准字SJ20250001' }, { number: 'S20160585' }];
    expect((await register.ask(undefined, query)).drug.registrations).toEqual(numbers);
    const other = await list.listed('H1');
    expect((await record('BJMPA', { drugId: other })).codes).toEqual([]);
  });

  test('of the same number at once one is recorded', async () => {
    const answers = await Promise.all([record('BJMPA'), record('BJMPA')]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['ALREADY_EXISTS']);
  });
});
