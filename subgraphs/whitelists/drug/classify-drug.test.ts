import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Drug } from './drug.entity.ts';

describe.each(databases)('classifyDrug on %s', (dialect) => {
  let hub: on.Whitelists;
  let drugId = '';

  beforeAll(async () => {
    hub = await on.arrangeWhitelists(dialect);
    drugId = await hub.registeredDrug();
    // As it is of a drug that was registered before this was asked.
    await hub.em().nativeUpdate(Drug, { id: drugId }, { licenceScope: null });
  });
  afterAll(() => hub.close());

  const classify = (by: string, input: object = {}) =>
    hub.send(by, 'classifyDrug', { drugId, licenceScope: ['BIOLOGICAL'], ...input }, 'drug { licenceScope }');
  const read = async () => (await hub.ask(undefined, `{ drug(id: "${drugId}") { licenceScope } }`)).drug.licenceScope;

  test.each(['BJHC', 'TIANZHU', 'CUSTOMS', 'H1', 'importer'])('[R54] %s may not classify', async (by) => {
    expect((await classify(by)).codes).toEqual(['FORBIDDEN']);
  });

  test('an unknown drug, and no scope, are refused', async () => {
    expect((await classify('BJMPA', { drugId: newId() })).codes).toEqual(['NOT_FOUND']);
    const nothing = await classify('BJMPA', { licenceScope: [] });
    expect([nothing.codes, nothing.params]).toEqual([['BAD_INPUT'], { field: 'licenceScope', reason: 'EMPTY' }]);
    expect(await read()).toBeNull();
  });

  test('[R54] BJMPA says what a licence must allow for a drug, and says it anew', async () => {
    for (const licenceScope of [['BIOLOGICAL', 'ANABOLIC_PEPTIDE'], ['CHEMICAL']]) {
      const head = await hub.head();
      const { payload } = await classify('BJMPA', { licenceScope: [...licenceScope, licenceScope[0]] });
      expect(payload.drug).toEqual({ licenceScope });
      expect(await read()).toEqual(licenceScope);
      expect(await hub.published(head)).toEqual([{ type: 'DrugClassified', data: { drugId, licenceScope } }]);
    }
  });
});
