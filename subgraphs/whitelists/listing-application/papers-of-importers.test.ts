import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ImporterSteps, importerApplication as application } from '../testing/importer-steps.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('the papers of annex 3 on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-04-22 09:00');
    steps = new ImporterSteps(register);
    await steps.openCall();
  });
  afterAll(() => register.close());

  test.each([
    ['R134', 'ENTERPRISE_PROFILE'],
    ['R60', 'BUSINESS_LICENCE'],
    ['R61', 'DISTRIBUTION_LICENCE'],
    ['R61', 'CUSTOMS_FILING'],
    ['R134', 'STORAGE'],
    ['R62', 'QUALITY_RULES'],
    ['R62', 'CODING_RULES'],
    ['R62', 'RECALL_RULES'],
    ['R134', 'DELIVERY'],
    ['R131', 'COMMITMENT'],
  ])('[%s] an application without %s is refused, with the clause', async (clause, type) => {
    const documents = application.documents.filter((document) => document.type !== type);
    const { codes, params } = await steps.tryToApply('M1', { documents });
    expect(codes).toEqual(['DOCUMENT_MISSING']);
    expect(params).toMatchObject({ document: type, clause });
  });
});
