import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { paper, Steps } from '../testing/listing-steps.ts';
import { hospitalIds, arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('concludeDeliberation on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let ids: string[];
  let draftId: string;
  const convened = async (hospitals: readonly ('H1' | 'H2' | 'H3')[]) => {
    const callId = await steps.openCall();
    ids = [];
    for (const hospital of hospitals) {
      const id = await steps.apply(hospital, callId);
      await steps.review(id);
      ids.push(id);
    }
    draftId = await steps.submit(ids);
    await steps.convene(draftId);
  };
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    await convened(['H1', 'H2']);
  });
  afterAll(() => register.close());

  const conclude = (by: string, input: object = {}) =>
    register.send(
      by,
      'concludeDeliberation',
      { draftId, listed: [], absent: [], minutes: paper('MINUTES'), ...input },
      'draft { procedure { state documents { type } } deliberation { concludedAt members { agency { code } present } } entries { application { id procedure { state } } listed } }',
    );

  test.each(['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'H1', 'importer'])(
    '[R99] %s may not conclude',
    async (by) => {
      expect((await conclude(by)).codes).toEqual(['FORBIDDEN']);
    },
  );

  test('[D26] members without an opinion must be recorded as absent, and no others', async () => {
    await steps.opine(draftId, ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB']);
    const missing = await conclude('TIANZHU', { listed: ids, absent: ['SHUNYI'] });
    expect([missing.codes, missing.params]).toEqual([['MEMBERS_MISSING'], { agencies: 'TIANZHU' }]);
    expect((await conclude('TIANZHU', { absent: ['SHUNYI', 'TIANZHU', 'BJHC'] })).codes).toEqual(['BAD_INPUT']);
    expect((await conclude('TIANZHU', { absent: ['SHUNYI', 'TIANZHU', 'NMPA'] })).codes).toEqual(['BAD_INPUT']);
    expect((await conclude('TIANZHU', { absent: ['SHUNYI', 'SHUNYI'] })).codes).toEqual(['BAD_INPUT']);
  });

  test('what is not in the draft, comes twice or lacks the minutes is refused', async () => {
    const absent = ['SHUNYI', 'TIANZHU'];
    expect((await conclude('TIANZHU', { absent, draftId: newId() })).codes).toEqual(['NOT_FOUND']);
    expect((await conclude('TIANZHU', { absent, listed: [newId()] })).codes).toEqual(['NOT_FOUND']);
    expect((await conclude('TIANZHU', { absent, listed: [ids[0], ids[0]] })).codes).toEqual(['BAD_INPUT']);
    expect((await conclude('TIANZHU', { absent, minutes: paper('ORDER') })).codes[0]).toBe('DOCUMENT_MISSING');
  });

  test('[R22] what the minutes say is recorded for each application', async () => {
    register.at('2024-09-20 09:00');
    const { draft } = (await conclude('TIANZHU', { listed: [ids[0]], absent: ['SHUNYI', 'TIANZHU'] })).payload;
    expect(draft.procedure).toEqual({ state: 'AGREED', documents: [{ type: 'DRAFT_LIST' }, { type: 'MINUTES' }] });
    expect(draft.deliberation.concludedAt).toBe('2024-09-20T01:00:00.000Z');
    expect(draft.deliberation.members.map((each: { present: boolean }) => each.present)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    const entries = draft.entries.map(
      (each: { application: { id: string; procedure: { state: string } }; listed: boolean }) => [
        each.application.id === ids[0],
        each.application.procedure.state,
        each.listed,
      ],
    );
    expect(entries.toSorted()).toEqual([
      [false, 'REJECTED', false],
      [true, 'AGREED', true],
    ]);
    expect((await conclude('TIANZHU')).codes).toEqual(['WRONG_STATUS']);
  });

  test('[R24] the list has those alone that were agreed on', async () => {
    await steps.publish(draftId, '2024-09-20');
    const query = '{ publishedList(kind: INSTITUTION) { entries { institution { id } } } }';
    const { entries } = (await register.ask(undefined, query)).publishedList;
    expect(entries).toEqual([{ institution: { id: hospitalIds.H1 } }]);
  });

  test('a draft of which nothing is put on the list is rejected', async () => {
    await convened(['H3']);
    const absent = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];
    expect((await conclude('TIANZHU', { absent })).payload.draft.procedure.state).toBe('REJECTED');
  });
});
