import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { until } from '@hub/shared/testing/until.ts';
import { arrangeWhitelists, hospitalIds, type Whitelists } from '../arrange.ts';
import { omissionOf, removalOf, Steps } from '../testing/listing-steps.ts';

describe.each(databases)('an institution list that leaves institutions out, on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  const { H1, H2 } = hospitalIds;
  const { reason } = omissionOf(H2);
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect, ['H1', 'H2', 'H3']);
    steps = new Steps(register);
    register.at('2024-09-20 10:00');
  });
  afterEach(() => register.close());

  const without = async (leaveOut: readonly ReturnType<typeof omissionOf>[], applicants: readonly 'H4'[] = []) =>
    steps.agreedDraft(await steps.openCall(), applicants, leaveOut);
  const namesAt = async (time: string) => {
    const query = `{ listAt(kind: INSTITUTION, at: "${time.replace(' ', 'T')}:00+08:00") { entries { institution { name } } } }`;
    const { listAt } = await register.ask(undefined, query);
    return listAt.entries.map((entry: { institution: { name: string } }) => entry.institution.name);
  };
  const removals = async (fields: string) =>
    (await register.ask(undefined, `{ removals(kind: INSTITUTION) { nodes { ${fields} } } }`)).removals.nodes;
  const remove = (hospital: 'H1' | 'H2', cause: string) =>
    register.send('BJHC', 'removeInstitution', removalOf(hospital, cause), 'removal { id }');

  test('[R8] [R24] [D9] takes them off from its publication on, for an adjustment, for everyone to read', async () => {
    const draftId = await without([omissionOf(H2)], ['H4']);
    const head = await register.head();
    await steps.publish(draftId, '2024-09-20');
    expect([await namesAt('2024-09-20 09:59'), await namesAt('2024-09-20 10:00')]).toEqual([
      ['H1', 'H2', 'H3'],
      ['H1', 'H3', 'H4'],
    ]);
    const at = '2024-09-20T02:00:00.000Z';
    const removal = { cause: 'ADJUSTMENT', reason, mayUseDelivered: false, removedAt: at, inForceAt: at };
    const fields = 'cause reason mayUseDelivered removedAt inForceAt';
    const list = { version: 2, inForceFrom: at, reason: null, signatures: [] };
    const selection = `${fields} institution { name listed } signatures { sha256 } list { version inForceFrom reason signatures { sha256 } }`;
    expect(await removals(selection)).toEqual([
      { ...removal, institution: { name: 'H2', listed: false }, signatures: [], list },
    ]);
    expect(register.nudged).toEqual(['customs', 'trace']);
    const changes = `{ listChanges(kind: INSTITUTION, from: "2024-09-20", until: "2024-09-20") {
      change entry { institution { name } } removal { ${fields} } } }`;
    expect((await register.ask(undefined, changes)).listChanges).toEqual([
      { change: 'ADDED', entry: { institution: { name: 'H4' } }, removal: null },
      { change: 'REMOVED', entry: { institution: { name: 'H2' } }, removal },
    ]);
    const facts = await register.published(head);
    expect(facts).toEqual([
      { type: 'ListPublished', data: expect.objectContaining({ version: 2, effectiveFrom: '2024-09-20' }) },
      {
        type: 'InstitutionRemoved',
        data: { removalId: expect.any(String), institutionId: H2, cause: 'ADJUSTMENT', mayUseDelivered: false },
      },
    ]);
  });

  test('[R8] they and the agencies are told; the deliberation is what the six read of it', async () => {
    await steps.publish(await without([omissionOf(H2, { mayUseDelivered: true })]), '2024-09-20');
    const told = async (by: string) => {
      const query = `{ inbox { lists(kind: "REMOVED") { nodes { clause text subject { ... on Removal { cause mayUseDelivered } } } } } }`;
      return (await register.ask(by, query)).inbox.lists.nodes;
    };
    const subject = { cause: 'ADJUSTMENT', mayUseDelivered: true };
    expect(await told('H2')).toEqual([{ clause: 'R8', text: '定期调整后不再列入医疗机构“白名单”', subject }]);
    for (const by of ['BJMPA', 'CUSTOMS', 'TIANZHU']) expect(await told(by)).toMatchObject([{ subject }]);
    for (const by of ['BJHC', 'MIB', 'H1', 'importer']) expect(await told(by)).toEqual([]);
    const query = `{ removals { nodes { list { draft { omissions { leftOut overtaken } } }
      procedure { state steps { name note by { ... on Agency { code } } } } } } }`;
    const read = async (by: string) => (await register.ask(by, query)).removals.nodes;
    const step = { name: 'publishInstitutionList', note: reason, by: { code: 'BJHC' } };
    const procedure = { state: 'REMOVED', steps: [step] };
    const draft = { omissions: [{ leftOut: true, overtaken: false }] };
    expect(await read('H2')).toEqual([{ list: { draft: null }, procedure }]);
    expect(await read('MIB')).toEqual([{ list: { draft }, procedure: null }]);
    expect(await read('BJMPA')).toEqual([{ list: { draft }, procedure }]);
  });

  test('[D33] [D24] of one that is still to take effect they stay until its first day', async () => {
    const head = await register.head();
    await steps.publish(await without([omissionOf(H2)]), '2024-10-01');
    expect([await namesAt('2024-09-30 23:59'), await namesAt('2024-10-01 00:00')]).toEqual([
      ['H1', 'H2', 'H3'],
      ['H1', 'H3'],
    ]);
    const from = { removedAt: '2024-09-30T16:00:00.000Z', inForceAt: null, unconfirmed: ['customs', 'trace'] };
    expect(await removals('removedAt inForceAt unconfirmed')).toEqual([from]);
    expect(register.nudged).toEqual([]);
    const removed = { cause: 'ADJUSTMENT', effectiveFrom: '2024-10-01' };
    expect((await register.published(head)).at(-1)?.data).toMatchObject(removed);
    const { inbox } = await register.ask('H2', '{ inbox { lists(kind: "REMOVED") { nodes { text } } } }');
    expect(inbox.lists.nodes[0].text).toContain('自 2024-10-01 起');
    register.at('2024-10-01 00:01');
    await register.subgraph.follow();
    await until(async () => (await removals('inForceAt'))[0].inForceAt !== null);
    expect(await removals('inForceAt unconfirmed')).toEqual([
      { inForceAt: '2024-09-30T16:01:00.000Z', unconfirmed: [] },
    ]);
    expect(register.nudged).toEqual(['customs', 'trace']);
  });

  test('[D33] a removal of another keeps the version that is still to take effect, and what it leaves out', async () => {
    await steps.publish(await without([omissionOf(H2)]), '2024-10-01');
    expect((await remove('H1', 'ILLEGAL_ACT')).codes).toEqual([]);
    const days = ['2024-09-20 10:00', '2024-10-01 00:00'];
    expect(await Promise.all(days.map(namesAt))).toEqual([['H2', 'H3'], ['H3']]);
    const query = `{ listChanges(kind: INSTITUTION, from: "2024-09-19", until: "2024-10-01") {
      list { version } entry { institution { name } } removal { cause } } }`;
    expect((await register.ask(undefined, query)).listChanges).toEqual([
      { list: { version: 3 }, entry: { institution: { name: 'H1' } }, removal: { cause: 'ILLEGAL_ACT' } },
      { list: { version: 4 }, entry: { institution: { name: 'H2' } }, removal: { cause: 'ADJUSTMENT' } },
    ]);
  });

  test('[R25] an order to rectify ends when they are left out, not while they are still on the list', async () => {
    const ordered = [
      await steps.orderRectification('H1', '2024-10-30'),
      await steps.orderRectification('H2', '2024-10-30'),
    ];
    await steps.publish(await without([omissionOf(H1)]), '2024-09-20');
    await steps.publish(await without([omissionOf(H2)]), '2024-10-01');
    const { rectifications } = await register.ask('BJHC', '{ rectifications { nodes { id procedure { state } } } }');
    expect(rectifications.nodes).toEqual([
      { id: ordered[0], procedure: { state: 'OVERTAKEN' } },
      { id: ordered[1], procedure: { state: 'ORDERED' } },
    ]);
  });

  test('[R25] who is still on the list until then may be removed before', async () => {
    await steps.publish(await without([omissionOf(H2)]), '2024-10-01');
    await steps.closeRectification(await steps.orderRectification('H2', '2024-10-30'), false);
    expect((await remove('H2', 'LOST_CAPABILITY')).codes).toEqual([]);
    expect(await namesAt('2024-09-20 10:00')).toEqual(['H1', 'H3']);
  });

  test('[R25] a rectification that failed before an adjustment leads to no removal after it', async () => {
    await steps.closeRectification(await steps.orderRectification('H2', '2024-10-30'), false);
    register.at('2024-09-21 10:00');
    await steps.publish(await without([omissionOf(H2)]), '2024-09-21');
    await steps.listed(['H2'], '2024-09-21');
    expect((await remove('H2', 'LOST_CAPABILITY')).codes).toEqual(['RECTIFICATION_MISSING']);
  });

  test('[D41] who has left the list otherwise since the deliberation is left out by no draft', async () => {
    const [first, second] = [await without([omissionOf(H2)]), await without([omissionOf(H2)], ['H4'])];
    expect((await remove('H2', 'ILLEGAL_ACT')).codes).toEqual([]);
    await steps.listed(['H2'], '2024-09-20');
    await steps.publish(first, '2024-09-20');
    await steps.publish(second, '2024-09-20');
    expect(await namesAt('2024-09-20 10:00')).toEqual(['H1', 'H2', 'H3', 'H4']);
    expect(await removals('cause')).toEqual([{ cause: 'ILLEGAL_ACT' }]);
    const { listDrafts } = await register.ask(
      'MIB',
      '{ listDrafts(state: "PUBLISHED") { nodes { omissions { leftOut overtaken } } } }',
    );
    const overtaken = { omissions: [{ leftOut: true, overtaken: true }] };
    expect(listDrafts.nodes).toEqual([overtaken, overtaken, { omissions: [] }]);
  });

  test('[D41] whom one draft has left out another does not leave out again', async () => {
    const [first, second] = [await without([omissionOf(H2)]), await without([omissionOf(H2)])];
    await steps.publish(first, '2024-09-20');
    await steps.publish(second, '2024-09-20');
    expect(await namesAt('2024-09-20 10:00')).toEqual(['H1', 'H3']);
    expect(await removals('cause list { version }')).toEqual([{ cause: 'ADJUSTMENT', list: { version: 2 } }]);
  });

  test('[D41] who is left out comes back by an application, also by one that it had made before', async () => {
    const applied = await steps.agreedDraft(await steps.openCall(), ['H1']);
    const [one, other] = ['不再诊疗（虚构）', '已合并（虚构）'];
    await steps.publish(
      await without([omissionOf(H1, { reason: one }), omissionOf(H2, { reason: other })]),
      '2024-09-20',
    );
    const query = `{ listChanges(kind: INSTITUTION, from: "2024-09-20", until: "2024-09-20") {
      entry { institution { name } } removal { reason } } }`;
    expect((await register.ask(undefined, query)).listChanges).toEqual([
      { entry: { institution: { name: 'H1' } }, removal: { reason: one } },
      { entry: { institution: { name: 'H2' } }, removal: { reason: other } },
    ]);
    expect(await namesAt('2024-09-20 10:00')).toEqual(['H3']);
    await steps.publish(applied, '2024-09-20');
    await steps.listed(['H2'], '2024-09-20');
    expect(await namesAt('2024-09-20 10:00')).toEqual(['H1', 'H2', 'H3']);
  });
});
