import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { paper, removalOf, Steps } from '../testing/listing-steps.ts';
import { hospitalIds, arrangeWhitelists, type Hospital, type Whitelists } from '../arrange.ts';

describe.each(databases)('what a removal ends, on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    await steps.listed(['H1', 'H2'], '2024-09-18');
    register.at('2024-09-20 10:00');
  });
  afterEach(() => register.close());

  const remove = (by: string, cause: string, input: object = {}) =>
    register.send(
      by,
      'removeInstitution',
      removalOf('H2', cause, input),
      'removal { cause reason mayUseDelivered removedAt institution { name } list { version inForceFrom reason } }',
    );
  const namesAt = async (time: string) => {
    const query = `{ listAt(kind: INSTITUTION, at: "${time.replace(' ', 'T')}:00+08:00") { entries { institution { name } } } }`;
    return (await register.ask(undefined, query)).listAt.entries.map(
      (entry: { institution: { name: Hospital } }) => entry.institution.name,
    );
  };

  test('[D9] [D27] ends what is under way for it: it comes back only by a new application', async () => {
    const callId = await steps.openCall();
    const agreed = await steps.agreedDraft(callId, ['H2', 'H3']);
    expect((await remove('BJHC', 'ILLEGAL_ACT')).codes).toEqual([]);
    await steps.publish(agreed, '2024-09-20');
    expect(await namesAt('2024-09-20 10:00')).toEqual(['H1', 'H3']);
    const { listingApplications } = await register.ask(
      'H2',
      '{ listingApplications(state: "REJECTED") { totalCount } }',
    );
    expect(listingApplications.totalCount).toBe(1);
    await steps.publish(await steps.agreedDraft(callId, ['H2']), '2024-09-20');
    expect(await namesAt('2024-09-20 10:00')).toEqual(['H1', 'H2', 'H3']);
  });

  test('[D27] ends no other case of it, whatever its state is called', async () => {
    const em = register.subgraph.agency.database.orm.em.fork();
    const owner = { ownerKind: 'INSTITUTION', ownerId: hospitalIds.H2 } as const;
    const id = newId();
    await em.insert(ProcedureCase, { id, procedure: 'other', state: 'SUBMITTED', steps: 1, ...owner });
    expect((await remove('BJHC', 'ILLEGAL_ACT')).codes).toEqual([]);
    expect((await em.findOneOrFail(ProcedureCase, { id })).state).toBe('SUBMITTED');
  });

  test('[R20] [R26] its decision and its step are read by the institution and those who are told, and by nobody else', async () => {
    expect((await remove('BJHC', 'ILLEGAL_ACT')).codes).toEqual([]);
    const query = `{ removals { nodes { reason procedure {
      state documents { type sha256 } steps { name note by { ... on Agency { code } } }
    } } } }`;
    const read = async (by: string) => (await register.ask(by, query)).removals.nodes;
    const { type, sha256 } = paper('DECISION');
    const step = { name: 'removeInstitution', note: '已不具备能力', by: { code: 'BJHC' } };
    const procedure = { state: 'REMOVED', documents: [{ type, sha256 }], steps: [step] };
    for (const by of ['BJHC', 'BJMPA', 'CUSTOMS', 'TIANZHU', 'H2'])
      expect(await read(by)).toEqual([{ reason: '已不具备能力', procedure }]);
    for (const by of ['MIB', 'SHUNYI', 'H1', 'importer', 'analyst'])
      expect(await read(by)).toEqual([{ reason: '已不具备能力', procedure: null }]);
  });

  test('an application that is in a draft meanwhile is left out of its conclusion', async () => {
    const callId = await steps.openCall();
    const ids = [await steps.apply('H2', callId), await steps.apply('H3', callId)];
    for (const id of ids) await steps.review(id);
    const draftId = await steps.submit(ids);
    await steps.convene(draftId);
    expect((await remove('BJHC', 'ILLEGAL_ACT')).codes).toEqual([]);
    const absent = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];
    const conclusion = { draftId, listed: ids, absent, minutes: paper('MINUTES') };
    expect((await register.send('TIANZHU', 'concludeDeliberation', conclusion)).codes).toEqual(['WRONG_STATUS']);
    await steps.conclude(draftId, [ids[1]!], absent);
    await steps.publish(draftId, '2024-09-20');
    expect(await namesAt('2024-09-20 10:00')).toEqual(['H1', 'H3']);
  });

  test('an institution that only a version still to take effect names is removed from that', async () => {
    const draftId = await steps.agreedDraft(await steps.openCall(), ['H3']);
    await steps.publish(draftId, '2024-10-01');
    expect((await remove('BJHC', 'ILLEGAL_ACT', { institutionId: hospitalIds.H3 })).codes).toEqual([]);
    expect(await namesAt('2024-10-01 00:00')).toEqual(['H1', 'H2']);
    const query = '{ listVersions(kind: INSTITUTION) { nodes { version reason draft { id } } } }';
    const { listVersions } = await register.ask('BJHC', query);
    expect(listVersions.nodes.slice(0, 2)).toEqual([
      { version: 4, reason: null, draft: { id: draftId } },
      { version: 3, reason: '已不具备能力', draft: null },
    ]);
  });

  test('[R25] ends an order to rectify with its deadline; once it is listed again it can be ordered anew', async () => {
    const other = await steps.orderRectification('H1', '2024-10-30');
    const id = await steps.orderRectification('H2', '2024-10-30');
    expect((await remove('BJHC', 'ILLEGAL_ACT')).codes).toEqual([]);
    const query = '{ rectifications { nodes { id procedure { state deadlines { doneAt } } } } }';
    const ended = (state: string, doneAt: string | null) => ({ state, deadlines: [{ doneAt }] });
    expect((await register.ask('BJHC', query)).rectifications.nodes).toEqual([
      { id: other, procedure: ended('ORDERED', null) },
      { id, procedure: ended('OVERTAKEN', '2024-09-20T02:00:00.000Z') },
    ]);
    const open = await register.ask('H2', '{ inbox { lists(kind: "RECTIFICATION", open: true) { totalCount } } }');
    expect(open.inbox.lists.totalCount).toBe(0);
    await steps.listed(['H2'], '2024-09-20');
    await steps.orderRectification('H2', '2024-10-31');
  });

  test('[R25] a rectification that failed before leads to one removal, not to the next', async () => {
    await steps.closeRectification(await steps.orderRectification('H2', '2024-10-30'), false);
    expect((await remove('BJHC', 'LOST_CAPABILITY')).codes).toEqual([]);
    register.at('2024-09-21 10:00');
    await steps.publish(await steps.agreedDraft(await steps.openCall(), ['H2']), '2024-09-21');
    expect((await remove('BJHC', 'LOST_CAPABILITY')).codes).toEqual(['RECTIFICATION_MISSING']);
  });
});
