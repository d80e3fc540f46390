import { expect, test } from 'vitest';
import type { Data, HubClient } from '@hub/embedded/client.ts';
import { useInput } from '@hub/embedded/demo/steps.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { achondroplasia, importerId, type Journey } from './journey.ts';
import { refusal } from '../refusal.ts';

/** From an adverse reaction to the stop-use. */
export function safetySteps(journey: Journey): void {
  test('[R93] 11. a reaction that is not serious is told to BJMPA only', async () => {
    const { hub, bjmpa, bjhc, importer, hospital, codes } = journey;
    const now = hub.clock();
    const input = {
      code: codes.a[0],
      reaction: '注射部位红肿（虚构）',
      criteria: [],
      onsetDate: dayOf(now),
      learnedAt: now,
    };
    const { report } = await hospital.command('reportAdverseReaction', input, 'report { id serious }');
    expect(report.serious).toBe(false);
    expect(await toldBySafety(bjmpa)).toEqual([{ kind: 'ADVERSE_REACTION', subject: { id: report.id } }]);
    expect([await toldBySafety(bjhc), await toldBySafety(importer)]).toEqual([[], []]);
  });

  test('[R94] 12. a serious reaction is told to BJMPA, BJHC and the importer of that pack at once', async () => {
    const { hub, bjmpa, bjhc, importer, hospital, codes, known } = journey;
    const now = hub.clock();
    const input = {
      code: codes.a[0],
      reaction: '注射后出现低血压（虚构）',
      criteria: ['LIFE_THREATENING'],
      onsetDate: dayOf(now),
      learnedAt: now,
    };
    const early = { ...input, learnedAt: '2024-01-01T00:00:00Z' };
    expect(await refusal(hospital.command('reportAdverseReaction', early, 'report { id }'))).toBe('BAD_INPUT');
    const selection = 'report { id serious notifications { to { ... on Agency { code } ... on Importer { id } } } }';
    const { report } = await hospital.command('reportAdverseReaction', input, selection);
    known.report = report.id;
    expect(report.serious).toBe(true);
    expect(report.notifications.map(({ to }: Data) => to.code ?? to.id).sort()).toEqual(
      ['BJMPA', 'BJHC', importerId].sort(),
    );
    for (const addressee of [bjmpa, bjhc, importer]) {
      const item = { kind: 'SERIOUS_ADVERSE_REACTION', subject: { id: report.id } };
      expect(await toldBySafety(addressee)).toContainEqual(item);
    }
  });

  test('[R95] [R96] 13. the second signature returns with inForceAt; from then on nothing of the drug is released, delivered or used', async () => {
    const { hub, bjmpa, bjhc, importer, hospital, codes, known } = journey;
    const opening = { drugId: known.drugId, reportIds: [known.report], scope: 'DRUG' };
    const foreign = { ...opening, scope: 'ITEM', itemCode: codes.a[1] };
    expect(await refusal(bjmpa.command('openJointAssessment', foreign, 'assessment { id }'))).toBe('BAD_INPUT');
    const { assessment } = await bjmpa.command('openJointAssessment', opening, 'assessment { id status }');
    const sign = (client: HubClient) =>
      client.command(
        'signAssessment',
        { assessmentId: assessment.id, decision: 'STOP_USE', opinion: '风险大于获益（虚构）' },
        'assessment { status } measure { id inForceAt unconfirmed }',
      );
    expect(await sign(bjmpa)).toEqual({ assessment: { status: 'OPEN' }, measure: null });
    const signed = await sign(bjhc);
    expect(signed.assessment.status).toBe('STOP_USE');
    expect(Date.parse(signed.measure.inForceAt)).toBeGreaterThan(0);
    expect(signed.measure.unconfirmed).toEqual([]);
    const more = { formId: known.form, codes: [codes.a[20]] };
    expect(await refusal(importer.command('releaseFromZone', more, 'release { id }'))).toBe('STOP_USE_IN_FORCE');
    const dispatch = { releaseId: known.laterRelease, codes: [codes.a[5]] };
    expect(await refusal(importer.command('scanOut', dispatch, 'items { code }'))).toBe('STOP_USE_IN_FORCE');
    const use = useInput(codes.a[1]!, achondroplasia, hub.clock());
    expect(await refusal(hospital.command('recordUse', use, 'use { id }'))).toBe('STOP_USE_IN_FORCE');
    const arrives = { releaseId: known.release, codes: [codes.a[3]] };
    const received = await hospital.command('receive', arrives, 'items { state }');
    expect(received.items).toEqual([{ state: 'QUARANTINED' }]);
  });
}

async function toldBySafety(client: HubClient): Promise<Data[]> {
  const subject = 'subject { ... on AdverseReactionReport { id } }';
  return (await client.query(`{ inbox { safety(open: true) { nodes { kind ${subject} } } } }`)).inbox.safety.nodes;
}
