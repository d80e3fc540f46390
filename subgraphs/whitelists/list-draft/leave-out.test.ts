import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, hospitalIds, importerId, type Whitelists } from '../arrange.ts';
import { members } from '../testing/importer-steps.ts';
import { omissionOf, paper, removalOf, Steps } from '../testing/listing-steps.ts';

describe.each(databases)('a draft that leaves members of a list out, on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  const { H1, H2, H3 } = hospitalIds;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect, ['H1', 'H2', 'H3']);
    steps = new Steps(register);
  });
  afterAll(() => register.close());

  const submit = (by: string, leaveOut: readonly object[]) =>
    register.send(
      by,
      'submitForDeliberation',
      { applicationIds: [], leaveOut, document: paper('DRAFT_LIST') },
      `draft { id entries { listed } procedure { state }
        omissions { institution { name } importer { name } reason mayUseDelivered leftOut overtaken } }`,
    );
  const conclude = (draftId: string, leftOut: readonly string[]) =>
    register.send(
      'TIANZHU',
      'concludeDeliberation',
      { draftId, listed: [], leftOut, absent: members, minutes: paper('MINUTES') },
      'draft { procedure { state } omissions { institution { name } leftOut overtaken } }',
    );
  const convened = async (leaveOut: readonly object[]): Promise<string> => {
    const { id } = (await submit('BJHC', leaveOut)).payload.draft;
    await steps.convene(id);
    return id;
  };

  test.each(['BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'H1', 'importer'])(
    '[R8] [R50] is not submitted by %s',
    async (by) => {
      expect((await submit(by, [omissionOf(H1)])).codes).toEqual(['FORBIDDEN']);
    },
  );

  test('[D41] [D9] [D37] has no need of applications; the six read whom it leaves out and why, nobody else', async () => {
    const { payload } = await submit('BJHC', [omissionOf(H2, { mayUseDelivered: true }), omissionOf(H1)]);
    const { reason } = omissionOf(H1);
    const omission = (name: string, mayUseDelivered: boolean) => {
      return { institution: { name }, importer: null, reason, mayUseDelivered, leftOut: null, overtaken: false };
    };
    const { id, ...draft } = payload.draft;
    const omissions = [omission('H1', false), omission('H2', true)];
    expect(draft).toEqual({ entries: [], procedure: { state: 'SUBMITTED' }, omissions });
    const read = async (by: string) =>
      (await register.ask(by, `{ listDraft(id: "${id}") { omissions { reason } } }`)).listDraft;
    for (const by of members) expect(await read(by)).toEqual({ omissions: [{ reason }, { reason }] });
    for (const by of ['H1', 'importer', 'analyst', 'NMPA']) expect(await read(by)).toBeNull();
    const ofImporter = (await submit('TIANZHU', [omissionOf(importerId)])).payload.draft;
    expect(ofImporter.omissions).toMatchObject([
      { institution: null, importer: { name: 'importer' }, mayUseDelivered: true },
    ]);
  });

  test('[D26] [D41] the members leave out some of those whom it names, and no others', async () => {
    const draftId = await convened([omissionOf(H1), omissionOf(H2)]);
    const notFound = { kind: 'Institution', id: H3 };
    const other = await conclude(draftId, [H1, H3]);
    expect([other.codes, other.params]).toEqual([['NOT_FOUND'], expect.objectContaining(notFound)]);
    expect((await conclude(draftId, [H1, H1])).codes).toEqual(['BAD_INPUT']);
    const { draft } = (await conclude(draftId, [H2])).payload;
    expect(draft).toEqual({
      procedure: { state: 'AGREED' },
      omissions: [
        { institution: { name: 'H1' }, leftOut: false, overtaken: false },
        { institution: { name: 'H2' }, leftOut: true, overtaken: false },
      ],
    });
  });

  test('[D26] is rejected if the members neither list nor leave out anybody', async () => {
    const { draft } = (await conclude(await convened([omissionOf(H1)]), [])).payload;
    expect(draft.procedure.state).toBe('REJECTED');
  });

  test('[D41] who was removed meanwhile is no more left out, even once listed again', async () => {
    const draftId = await convened([omissionOf(H1), omissionOf(H3)]);
    expect((await register.send('BJHC', 'removeInstitution', removalOf('H3', 'ILLEGAL_ACT'))).codes).toEqual([]);
    const refused = async () => {
      const { codes, params } = await conclude(draftId, [H3]);
      return [codes, params];
    };
    const gone = { kind: 'Institution', id: H3, status: 'REMOVED', expected: 'LISTED' };
    expect(await refused()).toEqual([['WRONG_STATUS'], gone]);
    await steps.listed(['H3'], register.today());
    expect(await refused()).toEqual([['WRONG_STATUS'], gone]);
    expect((await conclude(draftId, [H1])).payload.draft.omissions).toEqual([
      { institution: { name: 'H1' }, leftOut: true, overtaken: false },
      { institution: { name: 'H3' }, leftOut: false, overtaken: true },
    ]);
  });
});
