import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ImporterSteps } from '../testing/importer-steps.ts';
import { omissionOf, paper, Steps } from '../testing/listing-steps.ts';
import { applicantIds, arrangeWhitelists, hospitalIds, importerId, type Whitelists } from '../arrange.ts';

describe.each(databases)('submitForDeliberation on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let reviewed: string;
  let submitted: string;
  const { H1, H2 } = hospitalIds;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect, ['H1', 'H2']);
    steps = new Steps(register);
    const callId = await steps.openCall();
    reviewed = await steps.apply('H1', callId);
    await steps.review(reviewed);
    submitted = await steps.apply('H2', callId);
  });
  afterAll(() => register.close());

  const submit = (by: string, applicationIds: readonly string[], type = 'DRAFT_LIST') =>
    register.send(
      by,
      'submitForDeliberation',
      { applicationIds, document: paper(type) },
      'draft { number entries { listed application { id } } procedure { state } }',
    );

  const leaveOut = (by: string, omissions: readonly object[], applicationIds: readonly string[] = []) =>
    register.send(by, 'submitForDeliberation', {
      applicationIds,
      leaveOut: omissions,
      document: paper('DRAFT_LIST'),
    });

  test.each(['BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'H1', 'importer'])('[R22] %s may not submit', async (by) => {
    expect((await submit(by, [reviewed])).codes).toEqual(['FORBIDDEN']);
  });

  test('[R50] TIANZHU submits importers, no institution', async () => {
    expect((await submit('TIANZHU', [reviewed])).codes).toEqual(['NOT_FOUND']);
  });

  test('[R66] nothing but an application of an importer waits for an opinion, whatever its state is called', async () => {
    const owner = { ownerKind: 'INSTITUTION', ownerId: newId() } as const;
    const rectification = { id: newId(), procedure: 'rectification', state: 'ACCEPTED', steps: 2, ...owner };
    await register.subgraph.agency.database.orm.em.fork().insert(ProcedureCase, rectification);
    expect((await submit('TIANZHU', [rectification.id])).codes).toEqual(['NOT_FOUND']);
  });

  test('[R66] an application of an importer that waits for an opinion is refused; the refusal says whose', async () => {
    const importers = new ImporterSteps(register);
    const [id, other] = [await importers.apply('M1'), await importers.reviewed('M2')];
    await importers.accept(id);
    const missing = async (ids: readonly string[]) => {
      const { codes, params } = await submit('TIANZHU', ids);
      return [codes, params];
    };
    expect(await missing([id])).toEqual([['OPINION_MISSING'], { id, agencies: 'BJMPA / CUSTOMS' }]);
    await importers.giveOpinion('BJMPA', id);
    expect(await missing([other, id])).toEqual([['OPINION_MISSING'], { id, agencies: 'CUSTOMS' }]);
    const third = await importers.apply('M3');
    await importers.accept(third);
    expect(await missing([third])).toEqual([['OPINION_MISSING'], { id: third, agencies: 'BJMPA / CUSTOMS' }]);
    // Of two that wait, each for its own.
    await importers.giveOpinion('CUSTOMS', third);
    expect(await missing([third, id])).toEqual([['OPINION_MISSING', 'OPINION_MISSING'], { id, agencies: 'CUSTOMS' }]);
    await importers.giveOpinion('CUSTOMS', id, false);
    expect((await submit('TIANZHU', [id])).codes).toEqual(['WRONG_STATUS']);
  });

  test('an application that is unknown, not recommended, repeated or missing is refused', async () => {
    expect((await submit('BJHC', [newId()])).codes).toEqual(['NOT_FOUND']);
    expect((await submit('BJHC', [reviewed, submitted])).codes).toEqual(['WRONG_STATUS']);
    expect((await submit('BJHC', [reviewed, reviewed])).codes).toEqual(['BAD_INPUT']);
    expect((await submit('BJHC', [])).codes).toEqual(['BAD_INPUT']);
    expect((await submit('BJHC', [reviewed], 'MINUTES')).codes[0]).toBe('DOCUMENT_MISSING');
  });

  test('[D41] members of the list of whom submits a draft are left out, and nobody else', async () => {
    const refused = async (by: string, memberId: string) => {
      const { codes, params } = await leaveOut(by, [omissionOf(memberId)]);
      return [codes, params];
    };
    const { H3 } = hospitalIds;
    const { M1 } = applicantIds;
    expect(await refused('BJHC', H3)).toEqual([['INSTITUTION_NOT_LISTED'], { id: H3, idName: 'H3' }]);
    expect(await refused('BJHC', importerId)).toEqual([['INSTITUTION_NOT_LISTED'], { id: importerId }]);
    expect(await refused('TIANZHU', H1)).toEqual([['IMPORTER_NOT_LISTED'], { id: H1 }]);
    expect(await refused('TIANZHU', M1)).toEqual([['IMPORTER_NOT_LISTED'], { id: M1, idName: 'M1' }]);
    expect((await leaveOut('TIANZHU', [omissionOf('x')])).codes).toEqual(['BAD_INPUT']);
    for (const by of ['BJMPA', 'CUSTOMS', 'H1', 'importer'])
      expect((await leaveOut(by, [omissionOf(importerId)])).codes).toEqual(['FORBIDDEN']);
  });

  test('[D41] each is left out once, none that applies in the draft, and of an importer nothing is said of what it has delivered', async () => {
    const refused = async (by: string, omissions: readonly object[], ids: readonly string[] = []) => {
      const { codes, params } = await leaveOut(by, omissions, ids);
      return [codes, params];
    };
    const again = { field: 'leaveOut[1]', reason: 'ALREADY_USED', value: H1 };
    expect(await refused('BJHC', [omissionOf(H1), omissionOf(H1)])).toEqual([['BAD_INPUT'], again]);
    const applies = { field: 'leaveOut[1].memberId', reason: 'APPLIES' };
    expect(await refused('BJHC', [omissionOf(H2), omissionOf(H1)], [reviewed])).toEqual([['BAD_INPUT'], applies]);
    const ofImporter = { field: 'leaveOut[0].mayUseDelivered', reason: 'NOT_OF_IMPORTERS' };
    for (const mayUseDelivered of [true, false])
      expect(await refused('TIANZHU', [omissionOf(importerId, { mayUseDelivered })])).toEqual([
        ['BAD_INPUT'],
        ofImporter,
      ]);
    expect((await leaveOut('BJHC', [omissionOf(H1, { reason: ' ' })])).codes).toEqual(['BAD_INPUT']);
    expect(await refused('BJHC', [])).toEqual([['BAD_INPUT'], { field: 'applicationIds', reason: 'EMPTY' }]);
    const { listDrafts } = await register.ask('MIB', '{ listDrafts { totalCount } }');
    expect(listDrafts.totalCount).toBe(0);
  });

  test('[R23] the draft holds the applications; the other members see them from now on', async () => {
    const query = `{ listingApplication(id: "${reviewed}") { procedure { state } } }`;
    expect((await register.ask('MIB', query)).listingApplication).toBeNull();
    const { payload } = await submit('BJHC', [reviewed]);
    expect(payload.draft).toEqual({
      number: 1,
      entries: [{ listed: null, application: { id: reviewed } }],
      procedure: { state: 'SUBMITTED' },
    });
    expect((await register.ask('MIB', query)).listingApplication).toEqual({ procedure: { state: 'IN_DRAFT' } });
    expect((await submit('BJHC', [reviewed])).codes).toEqual(['WRONG_STATUS']);
  });

  test('two drafts that are submitted at once get different numbers', async () => {
    await steps.review(submitted);
    const other = await steps.apply('H3', await steps.openCall());
    await steps.review(other);
    const answers = await Promise.all([submit('BJHC', [submitted]), submit('BJHC', [other])]);
    expect(answers.map(({ payload }) => payload.draft.number).toSorted()).toEqual([2, 3]);
  });

  test('many drafts that are submitted at once are numbered, too', async () => {
    const common = { procedure: 'institution-listing', state: 'REVIEWED', steps: 2 };
    const owner = { ownerKind: 'INSTITUTION', ownerId: newId() } as const;
    const ids = Array.from({ length: 8 }, newId);
    const em = register.subgraph.agency.database.orm.em.fork();
    await em.insertMany(
      ProcedureCase,
      ids.map((id) => ({ id, ...common, ...owner })),
    );
    const submitOne = (id: string) =>
      register.send(
        'BJHC',
        'submitForDeliberation',
        { applicationIds: [id], document: paper('DRAFT_LIST') },
        'draft { number }',
      );
    const answers = await Promise.all(ids.map(submitOne));
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect(new Set(answers.map(({ payload }) => payload.draft.number)).size).toBe(8);
  });

  test('an application that is submitted twice at once is in one draft', async () => {
    const one = await steps.apply('H4', await steps.openCall());
    await steps.review(one);
    const answers = await Promise.all([submit('BJHC', [one]), submit('BJHC', [one])]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['WRONG_STATUS']);
  });

  test('[D37] only the six members see draft lists', async () => {
    const count = async (by: string) => (await register.ask(by, '{ listDrafts { totalCount } }')).listDrafts.totalCount;
    expect(await Promise.all(['SHUNYI', 'H1', 'importer', 'analyst', 'NMPA'].map(count))).toEqual([12, 0, 0, 0, 0]);
  });
});
