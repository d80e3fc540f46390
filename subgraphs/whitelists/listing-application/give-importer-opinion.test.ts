import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { importerOpinionOn, ImporterSteps } from '../testing/importer-steps.ts';
import { paper } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('giveImporterOpinion on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  let id: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-04-25 09:00');
    steps = new ImporterSteps(register);
    id = await steps.apply('M1');
  });
  afterAll(() => register.close());

  const opine = (by: string, applicationId = id, input: object = {}) =>
    register.send(
      by,
      'giveImporterOpinion',
      { ...importerOpinionOn(applicationId), ...input },
      'application { procedure { state } opinions { agency { code } activities outcome score opinion givenAt } }',
    );
  const reviewsOf = async (by: string) => {
    const query = '{ listDeadlines { nodes { about deadline { name doneAt overdue } } } }';
    const { nodes } = (await register.ask(by, query)).listDeadlines;
    return nodes
      .filter(({ about }: { about: string }) => about === id)
      .map(({ deadline }: { deadline: object }) => deadline);
  };

  test('before it is accepted there is nothing to give an opinion on', async () => {
    expect((await opine('BJMPA')).codes).toEqual(['WRONG_STATUS']);
    await steps.accept(id);
    expect((await opine('BJMPA', newId())).codes).toEqual(['NOT_FOUND']);
  });

  test.each(['TIANZHU', 'BJHC', 'MIB', 'M1', 'H1'])('[R66] %s gives no opinion', async (by) => {
    expect((await opine(by)).codes).toEqual(['FORBIDDEN']);
  });

  test.each<[string, object, string]>([
    ['without its paper', { document: paper('MINUTES') }, 'DOCUMENT_MISSING'],
    ['without an activity', { activities: [] }, 'BAD_INPUT'],
    ['with a score below 0', { score: -1 }, 'BAD_INPUT'],
    ['with a score above 100', { score: 101 }, 'BAD_INPUT'],
    ['without words', { opinion: ' ' }, 'BAD_INPUT'],
  ])('an opinion %s is refused', async (_, input, code) => {
    expect((await opine('BJMPA', id, input)).codes[0]).toBe(code);
  });

  test('[R59] [R66] [R67] each gives one, with its words and score, on documents alone if it likes; each meets its own deadline', async () => {
    register.at('2025-05-09 10:00');
    const first = await opine('BJMPA', id, { score: 100 });
    expect(first.payload.application).toEqual({
      procedure: { state: 'PARTLY_REVIEWED' },
      opinions: [
        {
          agency: { code: 'BJMPA' },
          activities: ['DOCUMENT_REVIEW', 'ON_SITE_CHECK'],
          outcome: 'RECOMMENDED',
          score: 100,
          opinion: '符合条件',
          givenAt: '2025-05-09T02:00:00.000Z',
        },
      ],
    });
    expect((await opine('BJMPA')).codes).toEqual(['SIGNATURE_TWICE']);
    register.at('2025-05-14 10:00');
    expect(await reviewsOf('BJMPA')).toEqual([{ name: 'REVIEW', doneAt: '2025-05-09T02:00:00.000Z', overdue: false }]);
    expect(await reviewsOf('CUSTOMS')).toEqual([{ name: 'REVIEW', doneAt: null, overdue: true }]);
    const open = async (by: string) =>
      (await register.ask(by, '{ inbox { lists(open: true) { nodes { kind } } } }')).inbox.lists.nodes;
    expect([await open('BJMPA'), await open('CUSTOMS')]).toEqual([[], [{ kind: 'REVIEW' }]]);
    const { payload } = await opine('CUSTOMS', id, { activities: ['DOCUMENT_REVIEW'] });
    expect(payload.application.procedure.state).toBe('REVIEWED');
    expect(payload.application.opinions.map(({ activities }: { activities: string[] }) => activities.length)).toEqual([
      2, 1,
    ]);
    expect(await open('CUSTOMS')).toEqual([]);
    expect((await opine('CUSTOMS')).codes).toEqual(['SIGNATURE_TWICE']);
  });

  test('[R66] once both are given the importer and TIANZHU are told; the importer does not read them yet', async () => {
    const kinds = async (by: string) =>
      (await register.ask(by, '{ inbox { lists { nodes { kind } } } }')).inbox.lists.nodes.map(
        ({ kind }: { kind: string }) => kind,
      );
    expect([await kinds('M1'), await kinds('TIANZHU')]).toEqual([
      ['ACCEPTED', 'REVIEWED'],
      ['APPLICATION', 'REVIEWED'],
    ]);
    const seen = async (by: string) => {
      const query = `{ listingApplication(id: "${id}") { opinions { outcome } procedure { documents { type } } } }`;
      const { opinions, procedure } = (await register.ask(by, query)).listingApplication;
      const papers = procedure.documents.filter(({ type }: { type: string }) => type === 'REVIEW_OPINION');
      return [opinions.length, papers.length];
    };
    expect([await seen('M1'), await seen('TIANZHU')]).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });

  test.each([
    [true, false, 'NOT_RECOMMENDED'],
    [false, true, 'NOT_RECOMMENDED'],
    [false, false, 'NOT_RECOMMENDED'],
    [true, true, 'REVIEWED'],
  ])('[R66] BJMPA says %s, CUSTOMS says %s: %s', async (bjmpa, customs, state) => {
    const other = await steps.apply('M2');
    await steps.accept(other);
    await steps.giveOpinion('BJMPA', other, bjmpa);
    const { payload } = await opine('CUSTOMS', other, { recommended: customs });
    expect(payload.application.procedure.state).toBe(state);
  });

  test('[R66] both at the same time complete the review once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const other = await steps.apply('M3');
      await steps.accept(other);
      const opinions = ['BJMPA', 'CUSTOMS'].map((by) => opine(by, other, { recommended: false }));
      const states = (await Promise.all(opinions)).map(({ payload }) => payload.application.procedure.state);
      expect(states).toContain('NOT_RECOMMENDED');
      const query = `{ listingApplication(id: "${other}") { opinions { outcome } procedure { state steps { state } } } }`;
      const { opinions: given, procedure } = (await register.ask('TIANZHU', query)).listingApplication;
      expect([given.length, procedure.state]).toEqual([2, 'NOT_RECOMMENDED']);
      expect(procedure.steps.slice(2)).toEqual([{ state: 'PARTLY_REVIEWED' }, { state: 'NOT_RECOMMENDED' }]);
    }
  });

  test('[R66] two opinions of one agency at once are one', async () => {
    const other = await steps.apply('M3');
    await steps.accept(other);
    const answers = await Promise.all([opine('BJMPA', other), opine('BJMPA', other)]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['SIGNATURE_TWICE']);
  });
});
