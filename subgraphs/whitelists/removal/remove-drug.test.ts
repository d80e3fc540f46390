import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, hospitalIds, importerId, type Whitelists } from '../arrange.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { Drug } from '../drug/drug.entity.ts';
import { DrugListSteps, drugRemovalOf, registrationOf } from '../testing/drug-list-steps.ts';
import { paper } from '../testing/listing-steps.ts';

const selection = `removal { id kind drug { id listed } institution { id } cause reason mayUseDelivered removedAt inForceAt
  unconfirmed signatures { sha256 } list { version inForceFrom reason } } proposal { id }`;
const causes = ['APPROVAL_ENDED', 'QUANTITY_USED_UP', 'REGISTERED_IN_CHINA', 'ADJUSTMENT'];

describe.each(databases)('removeDrug on %s', (dialect) => {
  let register: Whitelists;
  let list: DrugListSteps;
  let [drugId, other] = ['', ''];
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect, ['H1', 'H2']);
    list = new DrugListSteps(register);
    drugId = await list.listed('H1', 'H2');
    other = await list.listed('H1');
    register.at('2024-09-20 10:00');
  });
  afterEach(() => register.close());

  const remove = (by: string, input: object = {}) =>
    register.send(by, 'removeDrug', drugRemovalOf(drugId, input), selection);

  test.each(['BJHC', 'TIANZHU', 'CUSTOMS', 'MIB', 'SHUNYI', 'H1', 'importer'])(
    '[R31] %s may not remove',
    async (by) => {
      expect((await remove(by)).codes).toEqual(['FORBIDDEN']);
    },
  );

  test.each<[string, object, string]>([
    ['an unknown drug', { drugId: newId() }, 'DRUG_NOT_LISTED'],
    ['a cause of another list', { cause: 'SERIOUS_CONSEQUENCE' }, 'BAD_INPUT'],
    ['no reason', { reason: ' ' }, 'BAD_INPUT'],
    ['another paper', { document: paper('ORDER') }, 'DOCUMENT_MISSING'],
  ])('%s is refused', async (_, input, code) => {
    expect((await remove('BJMPA', input)).codes[0]).toBe(code);
    expect(await list.listedAt('2024-09-20 10:00')).toEqual([drugId, other].toSorted());
  });

  test('[R39] for a registration in China that is not recorded it is refused; of another drug is none', async () => {
    await register.send('BJMPA', 'recordRegistration', registrationOf(other, { since: '2024-09-20' }));
    const { codes, params } = await remove('BJMPA', { cause: 'REGISTERED_IN_CHINA' });
    expect([codes, params]).toEqual([['REGISTRATION_MISSING'], expect.objectContaining({ drug: drugId })]);
    expect(await list.listedAt('2024-09-20 10:00')).toEqual([drugId, other].toSorted());
  });

  test.each(causes)('[R31] [D9] for %s BJMPA removes it at once; by default nothing may be used', async (cause) => {
    await register.send('BJMPA', 'recordRegistration', registrationOf(drugId, { since: '2024-09-20' }));
    const head = await register.head();
    const { payload } = await remove('BJMPA', { cause });
    const at = '2024-09-20T02:00:00.000Z';
    const reason = '已无临床需求（虚构）';
    expect(payload).toEqual({
      proposal: null,
      removal: {
        id: expect.any(String),
        kind: 'DRUG',
        drug: { id: drugId, listed: false },
        institution: null,
        cause,
        reason,
        mayUseDelivered: false,
        removedAt: at,
        inForceAt: at,
        unconfirmed: [],
        signatures: [],
        list: { version: 3, inForceFrom: at, reason },
      },
    });
    expect(register.nudged).toEqual(['customs', 'trace']);
    expect(await list.listedAt('2024-09-20 09:59')).toEqual([drugId, other].toSorted());
    expect(await list.listedAt('2024-09-20 10:00')).toEqual([other]);
    const members = [{ memberId: other, institutionIds: [hospitalIds.H1] }];
    expect(await register.published(head)).toEqual([
      { type: 'ListPublished', data: expect.objectContaining({ kind: 'DRUG', version: 3, members }) },
      {
        type: 'DrugRemoved',
        data: { removalId: payload.removal.id, drugId, cause, mayUseDelivered: false },
      },
    ]);
    expect((await remove('BJMPA', { cause })).codes).toEqual(['DRUG_NOT_LISTED']);
  });

  test('[D9] says whether what was delivered may be used', async () => {
    const { payload } = await remove('BJMPA', { mayUseDelivered: true });
    expect(payload.removal.mayUseDelivered).toBe(true);
  });

  test('[R31] its institutions, their importers and those who supervise imports are told; the removal is public', async () => {
    const terms = {
      validFrom: '2024-01-01',
      validUntil: '2026-12-31',
      documentHash: 'h',
      registeredAt: new Date(0),
      confirmedAt: new Date(0),
    };
    const parties = { kind: 'INSTITUTION_IMPORTER', importerId, institutionId: hospitalIds.H2 } as const;
    await register.em().insert(Agreement, { id: newId(), line: 1, ...parties, ...terms });
    const { payload } = await remove('BJMPA');
    const { name } = await register.em().findOneOrFail(Drug, { id: drugId });
    const query = '{ inbox { lists(kind: "REMOVED") { nodes { about task text } } } }';
    const told = async (by: string) => (await register.ask(by, query)).inbox.lists.nodes;
    const text = `一药品已被移出罕见病临床急需药品“白名单”（${name}）`;
    for (const by of ['BJHC', 'BJMPA', 'CUSTOMS', 'TIANZHU', 'H1', 'H2', 'importer'])
      expect(await told(by)).toEqual([{ about: payload.removal.id, task: false, text }]);
    for (const by of ['MIB', 'SHUNYI', 'H3', 'M1']) expect(await told(by)).toEqual([]);
    const row = { drug: { name }, reason: '已无临床需求（虚构）' };
    const removals = (more = '') => `{ removals(kind: DRUG) { nodes { drug { name } reason ${more} } } }`;
    expect((await register.ask(undefined, removals())).removals.nodes).toEqual([row]);
    const read = async (by: string) => (await register.ask(by, removals('procedure { state }'))).removals.nodes;
    expect(await read('BJHC')).toEqual([{ ...row, procedure: { state: 'REMOVED' } }]);
    expect(await read('H1')).toEqual([{ ...row, procedure: null }]);
    const changes =
      '{ listChanges(kind: DRUG, from: "2024-09-20", until: "2024-09-20") { change entry { drug { id } } } }';
    expect((await register.ask(undefined, changes)).listChanges).toEqual([
      { change: 'REMOVED', entry: { drug: { id: drugId } } },
    ]);
  });

  test('[D33] a version that is still to take effect takes effect without it, and keeps its other entries as they are', async () => {
    const later = await list.approved('H2');
    await list.publish(later, ['H2'], '2024-10-01');
    expect((await remove('BJMPA')).codes).toEqual([]);
    expect(await list.listedAt('2024-09-30 23:59')).toEqual([other]);
    expect(await list.listedAt('2024-10-01 00:00')).toEqual([other, later].toSorted());
    const asOf =
      '{ publishedList(kind: DRUG, asOf: "2024-10-01") { version entries { permittedInstitutions { name } } } }';
    const { publishedList } = await register.ask(undefined, asOf);
    const permitted = publishedList.entries.map(
      (entry: { permittedInstitutions: object[] }) => entry.permittedInstitutions,
    );
    expect(permitted).toEqual(expect.arrayContaining([[{ name: 'H1' }], [{ name: 'H2' }]]));
    expect(publishedList.version).toBe(5);
  });

  test('[R27] it comes back only on a new version, for which its approval counts', async () => {
    expect((await remove('BJMPA')).codes).toEqual([]);
    await list.publish(drugId, ['H1']);
    expect(await list.listedAt('2024-09-20 10:00')).toEqual([drugId, other].toSorted());
  });

  test('[R48] for a risk one proposal waits at a time', async () => {
    expect((await remove('BJMPA', { cause: 'RISK' })).payload).toEqual({
      removal: null,
      proposal: { id: expect.any(String) },
    });
    expect((await remove('BJMPA', { cause: 'RISK' })).codes).toEqual(['ALREADY_EXISTS']);
    expect(await list.listedAt('2024-09-20 10:00')).toEqual([drugId, other].toSorted());
  });

  test('of several removals at once one takes effect', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => remove('BJMPA')));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['DRUG_NOT_LISTED', 'DRUG_NOT_LISTED']);
  });
});
