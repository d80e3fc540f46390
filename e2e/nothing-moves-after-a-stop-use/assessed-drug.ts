import { expect } from 'vitest';
import type { Data, HubClient } from '@hub/embedded/client.ts';
import { deliver, release, use, type Parties } from '@hub/embedded/demo/steps.ts';
import { until } from '@hub/shared/testing/until.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { clearedDrug, diseaseCode } from '../arrange.ts';

/** How many packs can be released and used; there is one more of each. */
export const releasing = 5;
export const using = 5;

/** A drug with packs to release and packs to use, and a joint assessment that lacks its second signature. */
export async function assessedDrug(parties: Parties, series: number, now: Date) {
  const { drugId, formId, codes } = await clearedDrug(parties, series, 2 * (releasing + using) + 1);
  const [reported, ...rest] = codes;
  const usable = rest.splice(0, using + 1);
  const releaseId = await release(parties, formId, [reported!, ...usable]);
  await deliver(parties, releaseId, [reported!, ...usable]);
  await use(parties, reported!, diseaseCode, now);
  const report = {
    code: reported,
    reaction: '虚构',
    criteria: ['DEATH'],
    onsetDate: dayOf(now),
    learnedAt: now,
  };
  const reported1 = await parties.institution.command('reportAdverseReaction', report, 'report { id }');
  const opening = { drugId, reportIds: [reported1.report.id], scope: 'DRUG' };
  const { assessment } = await parties.bjmpa.command('openJointAssessment', opening, 'assessment { id }');
  await sign(parties.bjmpa, assessment.id);
  return { drugId, formId, usable, releasable: rest, assessmentId: assessment.id as string };
}

/** Signs STOP_USE and returns the measure, once there is one. */
export async function sign(client: HubClient, assessmentId: string): Promise<Data> {
  const signature = { assessmentId, decision: 'STOP_USE', opinion: '虚构' };
  const { measure } = await client.command('signAssessment', signature, 'measure { id inForceAt unconfirmed }');
  return measure;
}

/** Which agencies have not confirmed a measure yet, and since when it is in force. */
export async function obedience(client: HubClient, measureId: string): Promise<Data> {
  const query = 'query ($id: ID!) { controlMeasure(id: $id) { inForceAt unconfirmed } }';
  return (await client.query(query, { id: measureId })).controlMeasure;
}

/** Waits until a measure comes into force by itself. */
export async function comesIntoForce(client: HubClient, measureId: string): Promise<void> {
  await until(async () => (await obedience(client, measureId)).inForceAt !== null);
  expect((await obedience(client, measureId)).unconfirmed).toEqual([]);
}
