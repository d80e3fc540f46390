import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { Restriction } from '@hub/shared/restriction/restriction.entity.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { ControlMeasure } from '../control-measure/control-measure.entity.ts';
import { AssessmentSignature, JointAssessment } from './joint-assessment.entity.ts';

const { bjmpa, bjhc } = on;

describe.each(databases)('signAssessment, on %s', (dialect) => {
  let hub: on.Safety;
  let used: on.Used;
  let assessmentId: string;

  beforeAll(async () => {
    hub = await on.arrangeSafety(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    used = await hub.use();
    assessmentId = await openOn(used);
  });

  const openOn = async ({ drugId, lotId, code }: on.Used): Promise<string> => {
    const input = { drugId, reportIds: [await hub.reported(code)], scope: 'LOT', lotId };
    const opened = { command: 'openJointAssessment', by: bjmpa, input, select: 'assessment { id }' };
    return ((await issue(hub.safety, opened)) as { assessment: { id: string } }).assessment.id;
  };
  const sign = (by: typeof bjmpa, decision = 'STOP_USE', id = assessmentId, opinion = 'why') =>
    issue(hub.safety, {
      command: 'signAssessment',
      by,
      input: { assessmentId: id, decision, opinion },
      select: 'assessment { status } measure { id inForceAt unconfirmed }',
    });
  const unmeasured = (status: string) => ({ assessment: { status }, measure: null });
  const signatures = async () => {
    const rows = await hub.em().find(AssessmentSignature, { assessmentId }, { orderBy: { agency: 'asc' } });
    return rows.map(({ agency, decision, opinion }) => `${agency} ${decision} ${opinion}`);
  };
  const wrongStatus = (status: string) => [
    { refusal: 'WRONG_STATUS', kind: 'JointAssessment', id: assessmentId, status, expected: 'OPEN' },
  ];

  test('[R95] [R96] by both orders the stop-use, and returns once every agency that must obey has applied it', async () => {
    const head = await hub.head();
    expect(await sign(bjmpa)).toEqual(unmeasured('OPEN'));
    expect(await hub.published(head)).toEqual([]);
    const inForceAt = on.now.toISOString();
    const measure = { id: expect.any(String), inForceAt, unconfirmed: [] };
    expect(await sign(bjhc)).toEqual({ assessment: { status: 'STOP_USE' }, measure });

    expect(await signatures()).toEqual(['BJHC STOP_USE why', 'BJMPA STOP_USE why']);
    expect(await hub.em().findOne(JointAssessment, { id: assessmentId })).toMatchObject({ status: 'STOP_USE' });
    const { drugId, lotId } = used;
    const covered = { drugId, scope: 'LOT', lotId, itemCode: null, institutionId: null };
    const measures = await hub.em().find(ControlMeasure, { assessmentId });
    const measureId = measures[0]!.id;
    expect(measures).toMatchObject([{ ...covered, orderedAt: on.now, inForceAt: on.now, unconfirmed: [] }]);
    expect(await hub.published(head)).toEqual([
      { type: 'ControlMeasureOrdered', data: { measureId, ...covered } },
      { type: 'ControlMeasureInForce', data: { measureId, inForceAt } },
    ]);
    for (const obeying of ['customs', 'trace']) {
      const { database } = hub.of(obeying).agency;
      const obeyed = await database.orm.em.fork().findOne(Restriction, { id: measureId });
      expect(obeyed).toMatchObject({ cause: 'STOP_USE', scope: { drug: drugId, lot: lotId }, endsAt: null });
    }
  });

  test('[R95] alone, or with different decisions, closes nothing; an agency may decide anew while it is open', async () => {
    const head = await hub.head();
    expect(await sign(bjmpa)).toEqual(unmeasured('OPEN'));
    expect(await sign(bjmpa)).toEqual(unmeasured('OPEN'));
    expect(await sign(bjhc, 'NO_MEASURE')).toEqual(unmeasured('OPEN'));
    expect(await sign(bjmpa, 'NO_MEASURE', assessmentId, 'better')).toEqual(unmeasured('NO_MEASURE'));
    expect(await signatures()).toEqual(['BJHC NO_MEASURE why', 'BJMPA NO_MEASURE better']);
    expect(await hub.em().count(ControlMeasure, { assessmentId })).toBe(0);
    expect(await hub.published(head)).toEqual([]);
  });

  test('[R95] is for the two agencies that assess, in words, under a known assessment', async () => {
    const only = (names: string) => [{ refusal: 'FORBIDDEN', what: 'ONLY', only: names }];
    expect(await sign({ kind: 'AGENCY', id: 'TIANZHU' })).toEqual(only('BJMPA / BJHC'));
    expect(await sign({ kind: 'IMPORTER', id: 'BJMPA' })).toEqual(only('AGENCY'));
    expect(await sign(bjmpa, 'STOP_USE', assessmentId, '')).toMatchObject([{ refusal: 'BAD_INPUT' }]);
    const unknown = newId();
    const notFound = [{ refusal: 'NOT_FOUND', kind: 'JointAssessment', id: unknown }];
    expect(await sign(bjmpa, 'STOP_USE', unknown)).toEqual(notFound);
    expect(await signatures()).toEqual([]);
  });

  test.each(['STOP_USE', 'NO_MEASURE'])('[R95] is over once both have signed %s', async (decision) => {
    await sign(bjmpa, decision);
    await sign(bjhc, decision);
    for (const again of ['STOP_USE', 'NO_MEASURE']) {
      expect(await sign(bjmpa, again, assessmentId, 'anew')).toEqual(wrongStatus(decision));
    }
    expect(await signatures()).toEqual([`BJHC ${decision} why`, `BJMPA ${decision} why`]);
  });

  test('[R95] by both at once completes it, with one measure', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = await openOn(await hub.use());
      const answers = await Promise.all([sign(bjmpa, 'STOP_USE', id), sign(bjhc, 'STOP_USE', id)]);
      const statuses = (answers as { assessment: { status: string } }[]).map(({ assessment }) => assessment.status);
      expect(statuses).toContain('STOP_USE');
      expect(await hub.em().count(ControlMeasure, { assessmentId: id })).toBe(1);
    }
  });
});
