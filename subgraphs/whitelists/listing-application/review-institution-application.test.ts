import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { reviewOf, Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('reviewInstitutionApplication on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let id: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    id = await steps.apply('H1', await steps.openCall());
  });
  afterAll(() => register.close());

  const review = (by: string, input: object = {}) =>
    register.send(by, 'reviewInstitutionApplication', { ...reviewOf(id), ...input });
  const read = async (by: string) => {
    const query = `{ listingApplication(id: "${id}") { opinions { agency { code } activities outcome opinion } procedure { state deadlines { doneAt } } } }`;
    return (await register.ask(by, query)).listingApplication;
  };

  test.each(['BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU', 'H1', 'importer', 'analyst'])(
    '[R21] %s may not review',
    async (by) => {
      expect((await review(by)).codes).toEqual(['FORBIDDEN']);
    },
  );

  test.each<[object, string]>([
    [{ applicationId: newId() }, 'NOT_FOUND'],
    [{ activities: [] }, 'BAD_INPUT'],
    [{ document: { ...reviewOf('').document, type: 'MINUTES' } }, 'DOCUMENT_MISSING'],
  ])('%o is refused %s', async (input, code) => {
    expect((await review('BJHC', input)).codes[0]).toBe(code);
  });

  test('[R21] the opinion is kept, the deadline met; the applicant does not see it before the end', async () => {
    register.at('2024-09-19 10:00');
    const activities = ['DOCUMENT_REVIEW', 'ON_SITE_CHECK', 'DOCUMENT_REVIEW'];
    expect((await review('BJHC', { activities })).codes).toEqual([]);
    const opinion = {
      agency: { code: 'BJHC' },
      activities: ['DOCUMENT_REVIEW', 'ON_SITE_CHECK'],
      outcome: 'RECOMMENDED',
      opinion: '符合条件',
    };
    expect(await read('BJHC')).toEqual({
      opinions: [opinion],
      procedure: { state: 'REVIEWED', deadlines: [{ doneAt: '2024-09-19T02:00:00.000Z' }] },
    });
    expect((await read('H1')).opinions).toEqual([]);
    const papers = `{ listingApplication(id: "${id}") { procedure { documents { type } } } }`;
    const typesFor = async (by: string) =>
      (await register.ask(by, papers)).listingApplication.procedure.documents.map(({ type }: { type: string }) => type);
    expect(await typesFor('BJHC')).toContain('REVIEW_OPINION');
    expect(await typesFor('H1')).not.toContain('REVIEW_OPINION');
    expect((await review('BJHC')).codes).toEqual(['WRONG_STATUS']);
  });

  test('an application that was not recommended has ended: its applicant sees why', async () => {
    id = await steps.apply('H2', await steps.openCall());
    await steps.review(id, 'NOT_RECOMMENDED');
    expect((await read('H2')).opinions).toHaveLength(1);
    expect((await read('H2')).procedure.state).toBe('NOT_RECOMMENDED');
  });

  test('[D37] other hospitals, importers, analysts and members without a draft do not see an application', async () => {
    for (const by of ['H3', 'importer', 'analyst', 'BJMPA', 'NMPA']) expect(await read(by)).toBeNull();
  });
});
