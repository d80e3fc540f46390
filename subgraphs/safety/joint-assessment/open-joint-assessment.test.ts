import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { JointAssessment } from './joint-assessment.entity.ts';

const { bjmpa, bjhc } = on;

describe.each(databases)('openJointAssessment, on %s', (dialect) => {
  let hub: on.Safety;
  let used: on.Used;
  let other: on.Used;
  /** Of two packs of one drug, which are of different lots. */
  let reportIds: string[];

  beforeAll(async () => {
    hub = await on.arrangeSafety(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    used = await hub.use();
    other = await hub.use({ drugId: used.drugId });
    reportIds = [await hub.reported(used.code), await hub.reported(other.code)];
  });

  const open = (input: object = {}, by = bjmpa) =>
    issue(hub.safety, {
      command: 'openJointAssessment',
      by,
      input: { drugId: used.drugId, reportIds, scope: 'DRUG', ...input },
      select: 'assessment { status scope openedBy { code } reports { id } signatures { decision } }',
    });
  const opened = { assessment: expect.objectContaining({ status: 'OPEN' }) };
  const badScope = (reason: string) => [{ refusal: 'BAD_INPUT', field: 'scope', reason }];

  test('[R95] by BJMPA or BJHC is on record, open and without a signature', async () => {
    const head = await hub.head();
    const reports = reportIds.map((id) => ({ id }));
    const answer = { status: 'OPEN', scope: 'DRUG', reports, signatures: [] };
    const twice = [...reportIds, reportIds[0]];
    expect(await open({ reportIds: twice })).toEqual({ assessment: { ...answer, openedBy: { code: 'BJMPA' } } });
    expect(await open({}, bjhc)).toEqual({ assessment: { ...answer, openedBy: { code: 'BJHC' } } });
    const { drugId } = used;
    const row = { drugId, reportIds, scope: 'DRUG', lotId: null, itemCode: null, institutionId: null };
    const rows = await hub.em().find(JointAssessment, { drugId }, { orderBy: { line: 'asc' } });
    expect(rows).toMatchObject([
      { ...row, openedBy: 'BJMPA', openedAt: on.now },
      { ...row, openedBy: 'BJHC', openedAt: on.now },
    ]);
    expect(await hub.published(head)).toEqual([]);
  });

  test('[R95] is for the two agencies that assess', async () => {
    const only = (names: string) => [{ refusal: 'FORBIDDEN', what: 'ONLY', only: names }];
    expect(await open({}, { kind: 'AGENCY', id: 'CUSTOMS' })).toEqual(only('BJMPA / BJHC'));
    expect(await open({}, { kind: 'INSTITUTION', id: 'BJMPA' })).toEqual(only('AGENCY'));
  });

  test('is of 1 to 200 reports on that drug', async () => {
    const count = [{ refusal: 'BAD_INPUT', field: 'reportIds', reason: 'COUNT', max: 200 }];
    expect(await open({ reportIds: [] })).toEqual(count);
    expect(await open({ reportIds: Array.from({ length: 201 }, () => newId()) })).toEqual(count);
    const unknown = newId();
    const onAnotherDrug = await hub.reported((await hub.use()).code);
    const notFound = [unknown, onAnotherDrug].map((id) => ({
      refusal: 'NOT_FOUND',
      kind: 'AdverseReactionReport',
      id,
    }));
    expect(await open({ reportIds: [unknown, reportIds[0], onAnotherDrug] })).toEqual(notFound);
    expect(await hub.em().count(JointAssessment, { drugId: used.drugId })).toBe(0);
  });

  test('[D11] names exactly what its scope covers', async () => {
    const { lotId, code: itemCode, institutionId } = used;
    const parts = { LOT: { lotId }, ITEM: { itemCode }, INSTITUTION: { institutionId } };
    for (const [scope, part] of Object.entries(parts)) {
      expect(await open({ scope })).toEqual(badScope('SCOPE'));
      expect(await open({ ...part })).toEqual(badScope('SCOPE'));
      expect(await open({ scope, ...parts.LOT, ...parts.ITEM })).toEqual(badScope('SCOPE'));
      expect(await open({ scope, ...part })).toEqual(opened);
      const [latest] = await hub.em().find(JointAssessment, {}, { orderBy: { line: 'desc' }, limit: 1 });
      expect(latest).toMatchObject({ scope, lotId: null, itemCode: null, institutionId: null, ...part });
    }
  });

  test('[D11] covers the lot, pack or institution of one of its reports', async () => {
    const ofOther = { reportIds: [reportIds[1]] };
    const notOfReports = badScope('NOT_OF_REPORTS');
    expect(await open({ ...ofOther, scope: 'LOT', lotId: used.lotId })).toEqual(notOfReports);
    expect(await open({ ...ofOther, scope: 'ITEM', itemCode: used.code })).toEqual(notOfReports);
    expect(await open({ scope: 'INSTITUTION', institutionId: newId() })).toEqual(notOfReports);
    expect(await open({ scope: 'LOT', lotId: other.lotId })).toEqual(opened);
  });
});
