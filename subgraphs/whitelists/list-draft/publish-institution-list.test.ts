import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Steps } from '../testing/listing-steps.ts';
import { newestVersion } from '../testing/newest-list.ts';
import { hospitalIds, hospitals, arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('publishInstitutionList on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let draftId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    draftId = await steps.agreedDraft(await steps.openCall(), ['H1']);
    register.at('2024-09-20 10:00');
  });
  afterAll(() => register.close());

  const publish = async (by: string, effectiveFrom: string, id = draftId, base?: number) =>
    register.send(
      by,
      'publishInstitutionList',
      { draftId: id, base: base ?? (await newestVersion(register.em(), 'INSTITUTION')), effectiveFrom },
      'list { version effectiveFrom inForceFrom reason draft { id } entries { institution { name } } }',
    );

  test.each(['BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU', 'H1', 'importer'])(
    '[R24] %s may not publish',
    async (by) => {
      expect((await publish(by, '2024-09-21')).codes).toEqual(['FORBIDDEN']);
    },
  );

  test('[D33] an unknown draft and a day in the past are refused', async () => {
    expect((await publish('BJHC', '2024-09-21', newId())).codes).toEqual(['NOT_FOUND']);
    const { codes, params } = await publish('BJHC', '2024-09-19');
    expect([codes, params]).toEqual([['LIST_RETROACTIVE'], { effectiveFrom: '2024-09-19', earliest: '2024-09-20' }]);
    const far = await publish('BJHC', '2025-09-22');
    expect([far.codes, far.params]).toEqual([
      ['BAD_INPUT'],
      { field: 'effectiveFrom', reason: 'AFTER', latest: '2025-09-21' },
    ]);
    // Still the day before in UTC.
    register.at('2024-09-20 07:59');
    expect((await publish('BJHC', '2024-09-19')).codes).toEqual(['LIST_RETROACTIVE']);
    register.at('2024-09-20 10:00');
  });

  test('[R24] [D24] on the day itself the list is in force from its publication on', async () => {
    const head = await register.head();
    const { payload } = await publish('BJHC', '2024-09-20');
    expect(payload.list).toEqual({
      version: 1,
      effectiveFrom: '2024-09-20',
      inForceFrom: '2024-09-20T02:00:00.000Z',
      reason: null,
      draft: { id: draftId },
      entries: [{ institution: { name: 'H1' } }],
    });
    expect(await register.published(head)).toEqual([
      {
        type: 'ListPublished',
        data: {
          listVersionId: expect.any(String),
          kind: 'INSTITUTION',
          version: 1,
          effectiveFrom: '2024-09-20',
          members: [{ memberId: hospitalIds.H1, name: 'H1', institutionIds: [] }],
        },
      },
    ]);
    const { listVersions } = await register.ask('H1', '{ listVersions(kind: INSTITUTION) { nodes { draft { id } } } }');
    expect(listVersions.nodes).toEqual([{ draft: null }]);
    const { listingApplications } = await register.ask('H1', '{ listingApplications(state: "LISTED") { totalCount } }');
    expect(listingApplications.totalCount).toBe(1);
    expect((await publish('BJHC', '2024-09-21')).codes).toEqual(['WRONG_STATUS']);
  });

  test('a draft that is not agreed on, whatever its state, is refused DRAFT_NOT_AGREED', async () => {
    const id = await steps.apply('H2', await steps.openCall());
    await steps.review(id);
    const draft = await steps.submit([id]);
    expect((await publish('BJHC', '2024-09-21', draft)).codes).toEqual(['DRAFT_NOT_AGREED']);
    await steps.convene(draft);
    expect((await publish('BJHC', '2024-09-21', draft)).codes).toEqual(['DRAFT_NOT_AGREED']);
    await steps.conclude(draft, [], ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU']);
    expect((await publish('BJHC', '2024-09-21', draft)).codes).toEqual(['DRAFT_NOT_AGREED']);
  });

  test('a later version contains the entries before it, also of one that is still to take effect', async () => {
    const callId = await steps.openCall();
    const names = async (draft: string, day: string) =>
      (await publish('BJHC', day, draft)).payload.list.entries.map(
        (each: { institution: { name: string } }) => each.institution.name,
      );
    expect(await names(await steps.agreedDraft(callId, ['H3']), '2024-10-01')).toEqual(['H1', 'H3']);
    const last = await steps.agreedDraft(callId, ['H4']);
    expect((await publish('BJHC', '2024-09-30', last)).codes).toEqual(['BAD_INPUT']);
    expect(await names(last, '2024-10-01')).toEqual(['H1', 'H3', 'H4']);
  });

  test('[D24] [R146] days for objection move the earliest first day', async () => {
    register.at('2024-10-01 10:00');
    const change = {
      key: 'institution.objectionDays',
      value: '5',
      validFrom: '2024-10-01',
      documentHash: 'a'.repeat(64),
    };
    expect((await register.send('BJHC', 'changeSetting', change)).codes).toEqual([]);
    const draft = await steps.agreedDraft(await steps.openCall(), ['H2']);
    expect((await publish('BJHC', '2024-10-05', draft)).codes).toEqual(['LIST_RETROACTIVE']);
    expect((await publish('BJHC', '2024-10-06', draft)).codes).toEqual([]);
  });

  test('[R8] of drafts that are published at once on the same version one becomes the next; the others follow it', async () => {
    register.at('2025-01-01 10:00');
    const callId = await steps.openCall();
    const drafts: string[] = [];
    for (const hospital of hospitals) drafts.push(await steps.agreedDraft(callId, [hospital]));
    const base = await newestVersion(register.em(), 'INSTITUTION');
    const answers = await Promise.all(drafts.map((draft) => publish('BJHC', '2025-02-01', draft, base)));
    const refused = answers.filter(({ codes }) => codes.length > 0);
    const changed = { codes: ['BASE_CHANGED'], params: { base, newest: base + 1 } };
    expect(refused).toMatchObject([changed, changed, changed]);
    for (const [at, { codes }] of answers.entries())
      if (codes.length > 0) expect((await publish('BJHC', '2025-02-01', drafts[at])).codes).toEqual([]);
    expect(await newestVersion(register.em(), 'INSTITUTION')).toBe(base + 4);
    const query = '{ publishedList(kind: INSTITUTION, asOf: "2025-02-01") { entries { institution { name } } } }';
    const { entries } = (await register.ask(undefined, query)).publishedList;
    expect(entries.map((each: { institution: { name: string } }) => each.institution.name)).toEqual([
      'H1',
      'H2',
      'H3',
      'H4',
    ]);
  });
});
