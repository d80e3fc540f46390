import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { applicantIds, arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { importerApplication, ImporterSteps, renewalOf } from '../testing/importer-steps.ts';

describe.each(databases)('decideLicenceRenewal on %s', (dialect) => {
  let register: Whitelists;
  let steps: ImporterSteps;
  let renewalId = '';
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-05-19 09:00');
    steps = new ImporterSteps(register);
    await steps.listed(['M1']);
    register.at('2029-06-01 09:00');
    renewalId = await renew();
    register.at('2029-06-04 09:00');
  });
  afterEach(() => register.close());

  const { licence } = renewalOf();
  const importerId = applicantIds.M1;
  const renew = async (input: object = {}): Promise<string> => {
    const selection = 'renewal { id }';
    return (await register.send('M1', 'renewLicence', { ...renewalOf(), ...input }, selection)).payload.renewal.id;
  };
  const decide = (by: string, input: object = {}) =>
    register.send(by, 'decideLicenceRenewal', { renewalId, accepted: true, ...input }, 'renewal { id }');
  const held = async () => {
    const query = `{ importer(id: "${importerId}") { licence { number scope validUntil } } }`;
    return (await register.ask(undefined, query)).importer.licence;
  };
  const renewals = async () => {
    const query = `{ importer(id: "${importerId}") { licenceRenewals {
      licence { validUntil } acceptedAt procedure { state steps { note } } } } }`;
    return (await register.ask('M1', query)).importer.licenceRenewals;
  };
  const told = async (by: string, kind: string) =>
    (await register.ask(by, `{ inbox { lists(kind: "${kind}") { totalCount } } }`)).inbox.lists.totalCount as number;

  test.each(['TIANZHU', 'CUSTOMS', 'BJHC', 'M1', 'H1'])('[R54] %s does not decide', async (by) => {
    expect((await decide(by)).codes).toEqual(['FORBIDDEN']);
  });

  test('an unknown one, a return without a reason, and a licence that is over meanwhile are refused', async () => {
    expect((await decide('BJMPA', { renewalId: newId() })).codes).toEqual(['NOT_FOUND']);
    const returned = await decide('BJMPA', { accepted: false });
    expect([returned.codes, returned.params]).toEqual([['BAD_INPUT'], { field: 'reason', reason: 'EMPTY' }]);
    register.at('2034-07-01 00:00');
    expect((await decide('BJMPA')).codes).toEqual(['LICENCE_EXPIRED']);
    expect(await held()).toEqual(importerApplication.licence);
    expect((await renewals())[0]).toMatchObject({ acceptedAt: null, procedure: { state: 'FILED' } });
    register.at('2034-06-30 23:59');
    expect((await decide('BJMPA')).codes).toEqual([]);
  });

  test('[R54] BJMPA accepts it: its last day and scope are published, those who sign the list are told', async () => {
    const head = await register.head();
    expect((await decide('BJMPA')).codes).toEqual([]);
    expect(await held()).toEqual(licence);
    expect(await register.published(head)).toEqual([{ type: 'ImporterLicensed', data: { importerId, ...licence } }]);
    const counts = await Promise.all(
      ['M1', 'TIANZHU', 'CUSTOMS', 'BJMPA', 'BJHC'].map((by) => told(by, 'LICENCE_RENEWED')),
    );
    expect(counts).toEqual([1, 1, 1, 0, 0]);
    const open = '{ inbox { lists(kind: "LICENCE_FILED", open: true) { totalCount } } }';
    expect((await register.ask('BJMPA', open)).inbox.lists.totalCount).toBe(0);
    const again = await decide('BJMPA');
    expect([again.codes, again.params['status']]).toEqual([['WRONG_STATUS'], 'ACCEPTED']);
  });

  test('[R54] BJMPA returns it with a reason: the one on record is held, another may be filed; all are kept', async () => {
    const head = await register.head();
    expect((await decide('BJMPA', { accepted: false, reason: '复印件不清（虚构）' })).codes).toEqual([]);
    expect(await held()).toEqual(importerApplication.licence);
    expect(await register.published(head)).toEqual([]);
    expect([await told('M1', 'RETURNED'), await told('M1', 'LICENCE_RENEWED')]).toEqual([1, 0]);
    renewalId = await renew({ licence: { ...licence, validUntil: '2035-06-30' } });
    await decide('BJMPA');
    expect(await renewals()).toEqual([
      {
        licence: { validUntil: licence.validUntil },
        acceptedAt: null,
        procedure: { state: 'RETURNED', steps: [{ note: null }, { note: '复印件不清（虚构）' }] },
      },
      {
        licence: { validUntil: '2035-06-30' },
        acceptedAt: '2029-06-04T01:00:00.000Z',
        procedure: { state: 'ACCEPTED', steps: [{ note: null }, { note: null }] },
      },
    ]);
  });

  test('[R54] who comes to the list by an application from before the renewal keeps the renewed licence', async () => {
    register.at('2029-06-01 08:00');
    const draftId = await steps.agreedDraft(['M1']);
    register.at('2029-06-04 09:00');
    await decide('BJMPA');
    await steps.sign(draftId);
    expect(await held()).toEqual(licence);
    register.at('2029-06-05 09:00');
    await steps.listed(['M1']);
    expect(await held()).toEqual(importerApplication.licence);
  });
});
