import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { until } from '@hub/shared/testing/until.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { dossierOf, startDrugRegister, type DrugSteps } from '../testing/drug-steps.ts';
import { paper } from '../testing/listing-steps.ts';
import { Approval } from './approval.entity.ts';
import { hospitalIds, importerId, type Whitelists } from '../arrange.ts';

const ended = '{ inbox { lists(kind: "APPROVAL_ENDED") { nodes { about subject { ... on Approval { status } } } } } }';

describe.each(databases)('endApproval on %s', (dialect) => {
  let register: Whitelists;
  let steps: DrugSteps;
  let [drugId, approvalId] = ['', ''];
  let count = 0;
  beforeAll(async () => {
    ({ register, steps } = await startDrugRegister(dialect));
    const terms = {
      validFrom: '2024-01-01',
      validUntil: '2026-12-31',
      documentHash: 'h',
      registeredAt: new Date(0),
      confirmedAt: new Date(0),
    };
    const parties = { kind: 'INSTITUTION_IMPORTER', importerId, institutionId: hospitalIds.H1 } as const;
    const em = register.em();
    for (const line of [1, 2]) await em.insert(Agreement, { id: newId(), line, ...parties, ...terms });
    register.at('2025-03-01 10:00');
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    count += 1;
    drugId = await steps.drug(`药品 ${count}`);
    const dossierIds = await steps.apply('H1', dossierOf(`药品 ${count}`));
    const line = { drugId, quantity: 40, shares: [{ institutionId: hospitalIds.H1 }], dossierIds };
    approvalId = (await steps.approve([line]))[0]!;
  });

  const end = (by: string, input: object = {}) =>
    register.send(
      by,
      'endApproval',
      { approvalId, status: 'ENDED', reason: '国内已上市', document: paper('ENDING'), ...input },
      'approval { id }',
    );
  const read = async (by: string) => {
    const fields =
      'status endedAt endInForceAt unconfirmed endReason ending { state documents { type } steps { by { ... on Agency { code } } note } }';
    return (await register.ask(by, `{ approval(id: "${approvalId}") { ${fields} } }`)).approval;
  };
  const valid = { status: 'VALID', endedAt: null, endInForceAt: null, unconfirmed: [], endReason: null, ending: null };

  test('others, an unknown approval and another paper are refused', async () => {
    for (const by of ['BJHC', 'NMPA', 'CUSTOMS', 'H1', 'importer'])
      expect((await end(by)).codes).toEqual(['FORBIDDEN']);
    expect((await end('BJMPA', { approvalId: newId() })).codes).toEqual(['NOT_FOUND']);
    expect((await end('BJMPA', { document: paper('MINUTES') })).codes[0]).toBe('DOCUMENT_MISSING');
    expect((await end('BJMPA', { reason: ' ' })).codes).toEqual(['BAD_INPUT']);
    expect(await read('BJMPA')).toEqual(valid);
  });

  test.each(['ENDED', 'WITHDRAWN'])(
    '[R126] it is %s from that instant, with reason and paper, once',
    async (status) => {
      expect(await read('H1')).toEqual(valid);
      const head = await register.head();
      register.nudged.length = 0;
      expect((await end('BJMPA', { status })).codes).toEqual([]);
      expect(register.nudged).toEqual(['customs']);
      const now = {
        status,
        endedAt: '2025-03-01T02:00:00.000Z',
        endInForceAt: '2025-03-01T02:00:00.000Z',
        unconfirmed: [],
        endReason: '国内已上市',
        ending: {
          state: status,
          documents: [{ type: 'ENDING' }],
          steps: [{ by: { code: 'BJMPA' }, note: '国内已上市' }],
        },
      };
      for (const by of ['BJMPA', 'CUSTOMS', 'H1', 'importer']) expect(await read(by)).toEqual(now);
      const { events } = await register.subgraph.agency.feed.pull(head, 10);
      expect(events.map(({ type, data }) => [type, data])).toEqual([
        ['ApprovalEnded', { approvalId, drugId, status, endedAt: '2025-03-01T02:00:00.000Z' }],
      ]);
      const again = await end('BJMPA');
      expect([again.codes, again.params]).toEqual([['WRONG_STATUS'], expect.objectContaining({ status })]);
    },
  );

  test('[R126] those who live by it are told: agencies, its institutions, and the importers that serve them', async () => {
    const before = (await register.ask('TIANZHU', ended)).inbox.lists.nodes.length;
    await end('BJMPA', { status: 'WITHDRAWN' });
    const item = { about: approvalId, subject: { status: 'WITHDRAWN' } };
    for (const by of ['BJHC', 'CUSTOMS', 'TIANZHU', 'H1', 'importer']) {
      const { nodes } = (await register.ask(by, ended)).inbox.lists;
      expect(nodes.slice(before)).toEqual([item]);
    }
    for (const by of ['H2', 'MIB']) expect((await register.ask(by, ended)).inbox.lists.nodes).toEqual([]);
  });

  test('[R126] [D13] that customs has not applied its end is brought to it for as long as it takes; a valid one is nobody’s to obey', async () => {
    const valid = { id: newId(), number: newId(), date: '2025-01-01', drugId, quantity: 1 };
    const left = { ...valid, id: newId(), number: newId(), endedAs: 'ENDED', endedAt: new Date(0) } as const;
    const em = register.em();
    await em.insert(Approval, { ...valid, line: 100_000 + count * 2 });
    await em.insert(Approval, { ...left, line: 100_001 + count * 2, inForceAt: null, unconfirmed: ['customs'] });
    register.nudged.length = 0;
    await register.subgraph.follow();
    const stored = (id: string) => em.fork().findOneOrFail(Approval, { id });
    await until(async () => (await stored(left.id)).inForceAt !== null);
    expect((await stored(left.id)).unconfirmed).toEqual([]);
    expect(await stored(valid.id)).toMatchObject({ inForceAt: null, unconfirmed: null });
    expect(register.nudged).toEqual(['customs']);
  });

  test('[R126] of two at once one ends it', async () => {
    const answers = await Promise.all([end('BJMPA'), end('BJMPA', { status: 'WITHDRAWN' })]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['WRONG_STATUS']);
  });

  test('[R27] [R126] the drug list is no longer published from it', async () => {
    const entries = [{ drugId, institutionIds: [hospitalIds.H1] }];
    let base = 0;
    const publish = () => register.send('BJMPA', 'publishDrugList', { base, entries });
    expect((await publish()).codes).toEqual([]);
    base += 1;
    await end('BJMPA');
    expect((await publish()).codes).toEqual(['APPROVAL_MISSING']);
    const dossierIds = await steps.apply('H1', dossierOf('再申请'));
    await steps.approve([{ drugId, quantity: 10, shares: [{ institutionId: hospitalIds.H1 }], dossierIds }]);
    expect((await publish()).codes).toEqual([]);
  });
});
