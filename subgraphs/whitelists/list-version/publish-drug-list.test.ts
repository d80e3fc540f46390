import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { ListMember, ListVersion } from './list-version.entity.ts';

const { H1: institutionId, H2: otherInstitutionId, H3: unlistedId } = on.hospitalIds;

describe.each(databases)('publishDrugList, on %s', (dialect) => {
  let hub: on.Whitelists;
  let drugId: string;
  let entry: { drugId: string; institutionIds: string[] };

  beforeAll(async () => {
    hub = await on.arrangeWhitelists(dialect, ['H1', 'H2']);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.registeredDrug();
    await hub.recordApproval({ drugId });
    entry = { drugId, institutionIds: [institutionId] };
  });

  const publish = (entries: readonly object[], effectiveFrom = on.today, by = on.bjmpa) =>
    issue(hub.subgraph, {
      command: 'publishDrugList',
      by,
      input: { effectiveFrom, entries },
      select: 'list { version effectiveFrom entries { drug { id } permittedInstitutions { id } } }',
    });
  const published = { list: expect.anything() };
  const versions = async () => {
    const lists = await hub.em().find(ListVersion, { kind: 'DRUG' }, { orderBy: { version: 'asc' } });
    return lists.map(({ version }) => version);
  };
  const notListed = (id: string) => ({ refusal: 'INSTITUTION_NOT_LISTED', id });
  const bad = (field: string, reason: string, values = {}) => [{ refusal: 'BAD_INPUT', field, reason, ...values }];

  test('[R27] [R30] is the next version, with the institutions permitted for each drug', async () => {
    const before = (await versions()).length;
    await hub.recordApproval({ drugId, shares: [{ institutionId: otherInstitutionId }] });
    const head = await hub.head();
    const permitted = [institutionId, otherInstitutionId].toSorted();
    const repeated = [...permitted.toReversed(), institutionId];
    const version = before + 1;
    const entries = [{ drug: { id: drugId }, permittedInstitutions: permitted.map((id) => ({ id })) }];
    const answer = { list: { version, effectiveFrom: on.today, entries } };
    expect(await publish([{ drugId, institutionIds: repeated }])).toEqual(answer);
    const row = await hub.em().findOneOrFail(ListVersion, { kind: 'DRUG', version });
    expect(row).toMatchObject({ effectiveFrom: on.today, publishedAt: on.now, publishedBy: 'BJMPA' });
    const members = [{ memberId: drugId, institutionIds: permitted }];
    expect(await hub.em().find(ListMember, { listVersionId: row.id })).toMatchObject(members);
    const list = { listVersionId: row.id, kind: 'DRUG', version, effectiveFrom: on.today, members };
    expect(await hub.published(head)).toEqual([{ type: 'ListPublished', data: list }]);
  });

  test('[R27] is published by BJMPA alone', async () => {
    expect(await publish([], on.today, on.bjhc)).toEqual(on.onlyBjmpa);
    expect(await publish([], on.today, { kind: 'INSTITUTION', id: 'BJMPA' })).toEqual(on.onlyAgencies);
  });

  test('names registered drugs, each once and with an institution', async () => {
    expect(await publish([entry, entry])).toEqual(bad('entries[1]', 'ALREADY_USED', { value: drugId }));
    const without = { ...entry, institutionIds: [] };
    expect(await publish([without])).toEqual(bad('entries[0].institutionIds', 'EMPTY'));
    const unknown = newId();
    const notFound = [{ refusal: 'NOT_FOUND', kind: 'Drug', id: unknown }];
    expect(await publish([entry, { ...entry, drugId: unknown }])).toEqual(notFound);
  });

  test('[R1] [R30] names institutions of the list in effect on its first day', async () => {
    const ids = [institutionId, unlistedId];
    expect(await publish([{ drugId, institutionIds: ids }])).toMatchObject([notListed(unlistedId)]);
    // No institution list is in effect yet.
    expect(await publish([entry], '2023-12-31')).toMatchObject([notListed(institutionId)]);
  });

  test('[R27] [R30] names institutions that an approval of that very drug names', async () => {
    const unapproved = await hub.registeredDrug();
    const missing = (drug: string, institution: string) => ({ refusal: 'APPROVAL_MISSING', drug, institution });
    const entries = [
      { drugId: unapproved, institutionIds: [institutionId] },
      { drugId, institutionIds: [otherInstitutionId, institutionId] },
    ];
    const refused = [missing(unapproved, institutionId), missing(drugId, otherInstitutionId)];
    expect(await publish(entries)).toMatchObject(refused);
  });

  test('[R42] [D36] names no drug of an excluded class, or only with a reason while exceptions are allowed', async () => {
    const { drug } = (await hub.registerDrug({ excludedClass: 'TOXIC' })) as { drug: { id: string } };
    await hub.recordApproval({ drugId: drug.id });
    const excluded = { drugId: drug.id, institutionIds: [institutionId] };
    const params = { drug: drug.id, class: 'TOXIC' };
    expect(await publish([entry, excluded])).toMatchObject([{ refusal: 'EXCLUDED_CLASS', ...params }]);
    const setting = { key: 'drug.excludedInPrinciple', value: 'JUSTIFIED', validFrom: on.today };
    const input = { ...setting, documentHash: 'a'.repeat(64) };
    await issue(hub.subgraph, { command: 'changeSetting', by: on.bjmpa, input, select: 'setting { value }' });
    expect(await publish([entry, excluded])).toMatchObject([{ refusal: 'JUSTIFICATION_MISSING', drug: drug.id }]);
    expect(await publish([{ ...excluded, justification: '患者急需' }])).toEqual(published);
  });

  test('[R31] takes effect no earlier than the newest', async () => {
    const before = (await versions()).length;
    expect(await publish([entry], '2024-11-01')).toEqual(published);
    const earliest = bad('effectiveFrom', 'BEFORE', { earliest: '2024-11-01' });
    expect(await publish([entry], '2024-10-31')).toEqual(earliest);
    expect(await versions()).toHaveLength(before + 1);
    expect(await publish([entry], '2024-11-01')).toEqual(published);
  });

  test('[R31] by several requests at once gets consecutive versions', async () => {
    const before = (await versions()).length;
    const answers = await Promise.all(Array.from({ length: 8 }, () => publish([], '2024-11-01')));
    expect(answers.filter((answer) => Array.isArray(answer))).toEqual([]);
    expect(await versions()).toEqual(Array.from({ length: before + 8 }, (_, index) => index + 1));
  });
});
