import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { paper, removalOf, Steps } from '../testing/listing-steps.ts';
import { recordedViolation } from '../testing/supervision-steps.ts';
import { hospitalIds, arrangeWhitelists, type Hospital, type Whitelists } from '../arrange.ts';

describe.each(databases)('removeInstitution on %s', (dialect) => {
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

  test.each(['BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU', 'H2', 'importer'])(
    '[R25] %s may not remove',
    async (by) => {
      expect((await remove(by, 'ILLEGAL_ACT')).codes).toEqual(['FORBIDDEN']);
    },
  );

  test('[R26] [D9] an illegal act removes it at once, by default with what it has; BJHC says why', async () => {
    const { mayUseDelivered: _, ...input } = removalOf('H2', 'ILLEGAL_ACT');
    const head = await register.head();
    const { payload } = await register.send(
      'BJHC',
      'removeInstitution',
      input,
      'removal { cause reason mayUseDelivered removedAt institution { name } list { version inForceFrom reason } }',
    );
    expect(payload.removal).toEqual({
      cause: 'ILLEGAL_ACT',
      reason: '已不具备能力',
      mayUseDelivered: false,
      removedAt: '2024-09-20T02:00:00.000Z',
      institution: { name: 'H2' },
      list: { version: 2, inForceFrom: '2024-09-20T02:00:00.000Z', reason: '已不具备能力' },
    });
    expect([await namesAt('2024-09-20 09:59'), await namesAt('2024-09-20 10:00')]).toEqual([['H1', 'H2'], ['H1']]);
    expect(await register.published(head)).toEqual([
      {
        type: 'ListPublished',
        data: expect.objectContaining({
          version: 2,
          effectiveFrom: '2024-09-20',
          members: [{ memberId: hospitalIds.H1, name: 'H1', institutionIds: [] }],
        }),
      },
      {
        type: 'InstitutionRemoved',
        data: {
          removalId: expect.any(String),
          institutionId: hospitalIds.H2,
          cause: 'ILLEGAL_ACT',
          mayUseDelivered: false,
        },
      },
    ]);
  });

  test('an institution that is not listed and a missing paper are refused', async () => {
    expect((await remove('BJHC', 'ILLEGAL_ACT', { institutionId: hospitalIds.H3 })).codes).toEqual([
      'INSTITUTION_NOT_LISTED',
    ]);
    expect((await remove('BJHC', 'ILLEGAL_ACT', { document: paper('ORDER') })).codes[0]).toBe('DOCUMENT_MISSING');
    expect((await remove('BJHC', 'ILLEGAL_ACT', { reason: ' ' })).codes).toEqual(['BAD_INPUT']);
    expect((await remove('BJHC', 'ILLEGAL_ACT')).codes).toEqual([]);
    expect((await remove('BJHC', 'ILLEGAL_ACT')).codes).toEqual(['INSTITUTION_NOT_LISTED']);
  });

  test('[R26] the violation that led to it is one of the institution, on record, and only read by whom it concerns', async () => {
    const violationId = await recordedViolation(register, 'BJMPA', hospitalIds.H2);
    for (const other of [await recordedViolation(register, 'BJHC', hospitalIds.H1), newId()]) {
      const { codes, params } = await remove('BJHC', 'ILLEGAL_ACT', { violationId: other });
      expect([codes, params]).toEqual([['NOT_FOUND'], expect.objectContaining({ kind: 'Violation', id: other })]);
    }
    expect((await remove('BJHC', 'ILLEGAL_ACT', { violationId })).codes).toEqual([]);
    const read = async (by: string) =>
      (await register.ask(by, '{ removals { nodes { violation { id } } } }')).removals.nodes;
    for (const by of ['H2', 'BJHC', 'BJMPA', 'TIANZHU', 'XICHENG_AMR'])
      expect(await read(by)).toEqual([{ violation: { id: violationId } }]);
    for (const by of ['H1', 'CUSTOMS', 'CHAOYANG_AMR']) expect(await read(by)).toEqual([{ violation: null }]);
  });

  test.each<[string, (steps: Steps) => Promise<void>, string[]]>([
    ['was never ordered', async () => {}, ['RECTIFICATION_MISSING']],
    [
      'is not yet due',
      async (all) => void (await all.orderRectification('H2', '2024-09-25')),
      ['RECTIFICATION_MISSING'],
    ],
    [
      'was accepted',
      async (all) => all.closeRectification(await all.orderRectification('H2', '2024-09-21'), true),
      ['RECTIFICATION_MISSING'],
    ],
    [
      'of another one failed',
      async (all) => all.closeRectification(await all.orderRectification('H1', '2024-09-21'), false),
      ['RECTIFICATION_MISSING'],
    ],
    [
      'failed, but a later one was accepted',
      async (all) => {
        await all.closeRectification(await all.orderRectification('H2', '2024-09-21'), false);
        await all.closeRectification(await all.orderRectification('H2', '2024-09-21'), true);
      },
      ['RECTIFICATION_MISSING'],
    ],
    ['failed', async (all) => all.closeRectification(await all.orderRectification('H2', '2024-10-30'), false), []],
    ['is overdue', async (all) => void (await all.orderRectification('H2', '2024-09-24')), []],
  ])('[R25] for lost capability, when a rectification %s', async (_, arrange, codes) => {
    await arrange(steps);
    register.at('2024-09-25 23:59');
    expect((await remove('BJHC', 'LOST_CAPABILITY')).codes).toEqual(codes);
  });

  test('on the last day of the rectification it is not overdue', async () => {
    await steps.orderRectification('H2', '2024-09-25');
    register.at('2024-09-25 23:59');
    expect((await remove('BJHC', 'LOST_CAPABILITY')).codes).toEqual(['RECTIFICATION_MISSING']);
    register.at('2024-09-26 00:00');
    expect((await remove('BJHC', 'LOST_CAPABILITY')).codes).toEqual([]);
  });

  test('[D33] a version that is still to take effect takes effect without the removed', async () => {
    await steps.publish(await steps.agreedDraft(await steps.openCall(), ['H3']), '2024-10-01');
    expect((await remove('BJHC', 'ILLEGAL_ACT')).codes).toEqual([]);
    expect(await namesAt('2024-09-30 23:59')).toEqual(['H1']);
    expect(await namesAt('2024-10-01 00:00')).toEqual(['H1', 'H3']);
    const query =
      '{ listChanges(kind: INSTITUTION, from: "2024-09-19", until: "2024-10-31") { change entry { institution { name } } } }';
    expect((await register.ask(undefined, query)).listChanges).toEqual([
      { change: 'REMOVED', entry: { institution: { name: 'H2' } } },
      { change: 'ADDED', entry: { institution: { name: 'H3' } } },
    ]);
  });

  test('[D33] of several versions that are still to take effect each keeps its day; the removal names the first', async () => {
    const callId = await steps.openCall();
    await steps.publish(await steps.agreedDraft(callId, ['H3']), '2024-10-01');
    await steps.publish(await steps.agreedDraft(callId, ['H4']), '2024-11-01');
    expect((await remove('BJHC', 'ILLEGAL_ACT')).payload.removal.list).toEqual({
      version: 4,
      inForceFrom: '2024-09-20T02:00:00.000Z',
      reason: '已不具备能力',
    });
    const days = ['2024-09-30 23:59', '2024-10-01 00:00', '2024-10-31 23:59', '2024-11-01 00:00'];
    const names = await Promise.all(days.map(namesAt));
    expect(names).toEqual([['H1'], ['H1', 'H3'], ['H1', 'H3'], ['H1', 'H3', 'H4']]);
    const query = '{ listVersions(kind: INSTITUTION) { nodes { version effectiveFrom } } }';
    const versions = async () => (await register.ask(undefined, query)).listVersions.nodes;
    expect(await versions()).toMatchObject([
      { version: 6, effectiveFrom: '2024-11-01' },
      { version: 5, effectiveFrom: '2024-10-01' },
      { version: 4, effectiveFrom: '2024-09-20' },
      {},
      {},
      {},
    ]);
    // Only what would still take effect is published again.
    expect((await remove('BJHC', 'ILLEGAL_ACT', { institutionId: hospitalIds.H1 })).codes).toEqual([]);
    expect(await versions()).toHaveLength(9);
    expect(await namesAt('2024-11-01 00:00')).toEqual(['H3', 'H4']);
  });

  test('an institution that is removed twice at once is removed once', async () => {
    const answers = await Promise.all(Array.from({ length: 3 }, () => remove('BJHC', 'ILLEGAL_ACT')));
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['INSTITUTION_NOT_LISTED', 'INSTITUTION_NOT_LISTED']);
  });
});
