import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { addDays } from '@hub/shared/time/day.ts';
import * as on from '../arrange.ts';
import { Approval } from '../approval/approval.entity.ts';
import { newestDrugList } from '../testing/newest-list.ts';
import { ListVersion } from './list-version.entity.ts';

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

  /** Publishes a list after the newest, whose other entries it keeps. */
  const publish = async (
    entries: readonly object[],
    effectiveFrom?: string,
    { by = on.bjmpa, ...input }: { by?: Organisation; base?: number; entries?: readonly object[] } = {},
  ) => {
    const newest = await newestDrugList(hub.em());
    const isNamed = (id: string) => entries.some((each) => 'drugId' in each && each.drugId === id);
    const kept = newest.entries.filter((each) => !isNamed(each.drugId));
    return issue(hub.subgraph, {
      command: 'publishDrugList',
      by,
      input: { base: newest.base, effectiveFrom, entries: [...entries, ...kept], ...input },
      select: 'list { version effectiveFrom entries { drug { id } permittedInstitutions { id } } }',
    });
  };
  const published = { list: expect.anything() };
  const count = () => hub.em().count(ListVersion, { kind: 'DRUG' });
  const notListed = (id: string) => ({ refusal: 'INSTITUTION_NOT_LISTED', id });
  const bad = (field: string, reason: string, values = {}) => [{ refusal: 'BAD_INPUT', field, reason, ...values }];

  test('[R27] [R30] is the next version, with the institutions permitted for each drug, in force at once', async () => {
    await hub.recordApproval({ drugId, shares: [{ institutionId: otherInstitutionId }] });
    const other = await hub.registeredDrug();
    await hub.recordApproval({ drugId: other });
    const head = await hub.head();
    const permitted = [institutionId, otherInstitutionId].toSorted();
    const repeated = [...permitted.toReversed(), institutionId];
    const entries = [
      { drug: { id: drugId }, permittedInstitutions: permitted.map((id) => ({ id })) },
      { drug: { id: other }, permittedInstitutions: [{ id: institutionId }] },
    ].toSorted((a, b) => (a.drug.id < b.drug.id ? -1 : 1));
    const answer = { list: { version: 1, effectiveFrom: on.today, entries } };
    const named = [
      { drugId: other, institutionIds: [institutionId] },
      { drugId, institutionIds: repeated },
    ];
    expect(await publish(named)).toEqual(answer);
    const row = await hub.em().findOneOrFail(ListVersion, { kind: 'DRUG', version: 1 });
    expect(row).toMatchObject({
      effectiveFrom: on.today,
      inForceFrom: on.now,
      publishedAt: on.now,
      publishedBy: 'BJMPA',
    });
    const members = [
      { memberId: other, institutionIds: [institutionId] },
      { memberId: drugId, institutionIds: permitted },
    ];
    const list = { listVersionId: row.id, kind: 'DRUG', version: 1, effectiveFrom: on.today, members };
    expect(await hub.published(head)).toEqual([{ type: 'ListPublished', data: list }]);
  });

  test('[R27] is published by BJMPA alone', async () => {
    expect(await publish([entry], on.today, { by: on.bjhc })).toEqual(on.onlyBjmpa);
    expect(await publish([entry], on.today, { by: { kind: 'INSTITUTION', id: 'BJMPA' } })).toEqual(on.onlyAgencies);
  });

  test('names registered drugs, at least one, each once and with an institution', async () => {
    expect(await publish([], on.today, { entries: [] })).toEqual(bad('entries', 'EMPTY'));
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

  test('[R27] [R126] [D13] an approval that has ended, or is no longer valid on the first day, does not count', async () => {
    const approved = async (terms: object = {}) => {
      const id = await hub.registeredDrug();
      const { approvals } = (await hub.recordApproval({ drugId: id, ...terms })) as { approvals: { id: string }[] };
      return { approvalId: approvals[0]!.id, drugId: id, institutionIds: [institutionId] };
    };
    const { approvalId, ...ended } = await approved();
    await hub.em().nativeUpdate(Approval, { id: approvalId }, { endedAs: 'ENDED', endedAt: on.now });
    const missing = [{ refusal: 'APPROVAL_MISSING', drug: ended.drugId, institution: institutionId }];
    expect(await publish([entry, ended])).toMatchObject(missing);
    const { approvalId: _, ...limited } = await approved({ validUntil: on.today });
    expect(await publish([limited], on.tomorrow)).toMatchObject([
      { refusal: 'APPROVAL_MISSING', drug: limited.drugId },
    ]);
    expect(await publish([limited])).toEqual(published);
    // What was once on the list needs an approval again in every version.
    expect(await publish([entry], on.tomorrow)).toMatchObject([{ refusal: 'APPROVAL_MISSING', drug: limited.drugId }]);
    await hub.recordApproval({ drugId: limited.drugId });
    expect(await publish([entry], on.tomorrow)).toEqual(published);
  });

  test('[D33] [R31] takes effect neither in the past nor before the newest', async () => {
    const before = await count();
    const yesterday = addDays(on.today, -1);
    const past = [{ refusal: 'LIST_RETROACTIVE', effectiveFrom: yesterday, earliest: on.today }];
    expect(await publish([entry], yesterday)).toEqual(past);
    expect(await publish([entry], '2024-11-01')).toEqual(published);
    const earliest = bad('effectiveFrom', 'BEFORE', { earliest: '2024-11-01' });
    expect(await publish([entry], '2024-10-31')).toEqual(earliest);
    expect(await count()).toBe(before + 1);
    expect(await publish([entry], '2024-11-01')).toEqual(published);
  });

  test('[R31] leaves out no drug of the version before: it is removed, with its cause', async () => {
    expect(await publish([entry], '2024-11-01')).toEqual(published);
    const other = await hub.registeredDrug();
    await hub.recordApproval({ drugId: other });
    const { base, entries } = await newestDrugList(hub.em());
    const left = entries.filter((each) => each.drugId !== drugId);
    const dropped = [{ refusal: 'ENTRY_DROPPED', drug: drugId, base, drugName: expect.any(String) }];
    const input = { entries: [...left, { drugId: other, institutionIds: [institutionId] }] };
    expect(await publish([], '2024-11-01', input)).toEqual(dropped);
  });

  test('[R31] names the version that it follows, which is the newest', async () => {
    const newest = await count();
    for (const base of [newest - 1, newest + 1, 0]) {
      const changed = [{ refusal: 'BASE_CHANGED', base, newest }];
      expect(await publish([entry], '2024-11-01', { base })).toEqual(changed);
    }
  });

  test('[R31] of several at once on the same version one becomes the next', async () => {
    const before = await count();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => publish([entry], '2024-11-01', { base: before })),
    );
    const changed = { refusal: 'BASE_CHANGED', base: before, newest: before + 1 };
    expect(answers.filter((answer) => Array.isArray(answer))).toEqual(Array.from({ length: 7 }, () => [changed]));
    expect(await count()).toBe(before + 1);
  });
});
