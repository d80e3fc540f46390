import { expect, test } from 'vitest';
import { institutions } from '@hub/embedded/demo/organisations.ts';
import { protocol, useInput } from '@hub/embedded/demo/steps.ts';
import { achondroplasia, type Journey } from './journey.ts';
import { refusal } from '../refusal.ts';

/** From the zone to the patient. */
export function deliverySteps(journey: Journey): void {
  test('[R87] [R88] 9. packs are scanned out and received by code; a wrong hospital is refused and raises an alert', async () => {
    const { hub, bjhc, importer, hospital, partner, codes, known } = journey;
    const dispatch = { releaseId: known.release, codes: codes.a.slice(0, 5) };
    expect(await refusal(hospital.command('receive', dispatch, 'items { code }'))).toBe('WRONG_STATE');
    await importer.command('scanOut', dispatch, 'items { state }');
    const stranger = await hub.as('hospital2');
    expect(await refusal(stranger.command('receive', { ...dispatch, codes: [codes.a[0]] }, 'items { code }'))).toBe(
      'WRONG_INSTITUTION',
    );
    const { traceAlerts } = await bjhc.query('{ traceAlerts { nodes { kind code institution { id } } } }');
    expect(traceAlerts.nodes).toEqual([
      { kind: 'WRONG_INSTITUTION', code: codes.a[0], institution: { id: institutions[1]!.id } },
    ]);
    const part = await hospital.command(
      'receive',
      { ...dispatch, codes: codes.a.slice(0, 3) },
      'stillInTransit items { state }',
    );
    expect(part).toEqual({ stillInTransit: 2, items: Array.from({ length: 3 }, () => ({ state: 'RECEIVED' })) });
    partner.connect();
  });

  test('[R84] [R107] [R108] [R110] 10. the hospital records the use with consent, listed doctor and pseudonym', async () => {
    const { hub, hospital, codes, known } = journey;
    const usedAt = hub.clock();
    const use = useInput(codes.a[0]!, achondroplasia, usedAt);
    const record = (input: object) =>
      hospital.command('recordUse', input as Record<string, unknown>, 'use { id item { state } patientPseudonym }');
    expect(await refusal(record(use))).toBe('DOCTOR_NOT_LISTED,PURPOSE_NOT_LISTED');
    const departments = [{ name: protocol.department, doctors: [protocol.doctor] }];
    const rules = {
      drugId: known.drugId,
      diseaseCodes: [achondroplasia],
      patientGroup: '2 岁以上、骨骺未闭合',
      departments,
    };
    await hospital.command('registerClinicalProtocol', rules, 'protocol { id }');
    const late = new Date(usedAt.getTime() + 1000).toISOString();
    expect(await refusal(record({ ...use, consent: null }))).toBe('CONSENT_MISSING');
    expect(await refusal(record({ ...use, consent: { ...use.consent, consentedAt: late } }))).toBe('CONSENT_AFTER_USE');
    const relative = { ...use.consent, givenBy: 'NEAR_RELATIVE' };
    expect(await refusal(record({ ...use, consent: relative }))).toBe('RELATIVE_REASON_MISSING');
    const recorded = await record({ ...use, consent: { ...relative, reason: '患者未成年' } });
    expect(recorded.use).toMatchObject({ item: { state: 'USED' }, patientPseudonym: use.patientPseudonym });
  });
}
