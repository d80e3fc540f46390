import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { Restriction } from '@hub/shared/restriction/restriction.entity.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import * as on from '../arrange.ts';
import { ItemStep } from '../item/item.entity.ts';
import { ClinicalProtocol } from '../clinical-protocol/clinical-protocol.entity.ts';
import { trace } from '../subgraph.ts';
import { ItemUse } from './item-use.entity.ts';

const { importerId, institutionId, institution, otherInstitution } = on;
const usedAt = on.now.toISOString();
const hash = 'a'.repeat(64);
const consent = { givenBy: 'PATIENT', explainedBy: 'new', consentedAt: '2024-03-01T00:00:00.000Z', documentHash: hash };

describe.each(databases)('recordUse, on %s', (dialect) => {
  let hub: on.Trace;
  let lastLine = 0;
  let drugId: string;
  let lotId: string;
  let code: string;

  const addPack = async (expiryDate: string) => {
    lotId = await hub.enterLot(drugId, 1, expiryDate);
    await hub.trace.agency.catchUp(['customs']);
    [code] = (await hub.addPacks({ drugId, lotId, institutionId, state: 'RECEIVED', steps: 5 }, 1)) as [string];
  };
  const addProtocol = (doctor: string, registeredAt: string, of = institutionId) => {
    const allowed = { diseaseCodes: ['2-001'], patientGroup: 'all', departments: [{ name: 'D', doctors: [doctor] }] };
    const row = { id: newId(), line: (lastLine += 1), institutionId: of, drugId, ...allowed };
    return hub.em().insert(ClinicalProtocol, { ...row, registeredAt: new Date(registeredAt) });
  };

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = newId();
    await addPack('2030-01-31');
    await addProtocol('new', '2024-03-02T00:00:00Z');
    await addProtocol('old', '2024-03-01T00:00:00Z');
    await addProtocol('foreign', '2024-03-03T00:00:00Z', otherInstitution.id);
  });

  const planned = { department: 'D', doctor: 'new', diseaseCode: '2-001', patientPseudonym: 'b'.repeat(64) };
  const use = (input: object = {}, by = institution) =>
    issue(hub.trace, {
      command: 'recordUse',
      by,
      input: { code, ...planned, consent, usedAt, ...input },
      select: 'use { department usedAt }',
    });
  const recorded = (at = usedAt) => ({ use: { department: 'D', usedAt: at } });
  const consents = (over: object) => use({ consent: { ...consent, ...over } });

  test('[R84] [R107] is on record once, as the last step of the pack, and published without the patient', async () => {
    const head = await hub.head();
    expect(await use()).toEqual(recorded());
    const step = { seq: 6, state: 'USED', at: on.now, byKind: 'INSTITUTION', byId: institutionId };
    expect(await hub.em().find(ItemStep, { code })).toMatchObject([step]);
    const uses = await hub.em().find(ItemUse, { code });
    const { givenBy: consentBy, explainedBy: consentExplainedBy, consentedAt, documentHash: consentHash } = consent;
    const given = { consentBy, consentExplainedBy, consentedAt: new Date(consentedAt), consentHash };
    const parties = { institutionId, importerId };
    expect(uses).toMatchObject([{ ...planned, ...parties, usedAt: on.now, ...given, consentReason: null }]);
    const data = { useId: uses[0]!.id, code, lotId, drugId, ...parties, usedAt };
    expect(await hub.published(head)).toEqual([{ type: 'ItemUsed', subject: code, data }]);
    expect(await use()).toEqual([{ refusal: 'WRONG_STATE', code, state: 'USED', expected: 'RECEIVED' }]);
    expect(await hub.em().count(ItemUse, { code })).toBe(1);
  });

  test('[D23] is not in the future, and of a pseudonym', async () => {
    const future = new Date(on.now.getTime() + 1).toISOString();
    expect(await use({ usedAt: future, patientPseudonym: 'B'.repeat(64) })).toEqual([
      { refusal: 'PSEUDONYM_INVALID' },
      { refusal: 'BAD_INPUT', field: 'usedAt', reason: 'IN_FUTURE' },
    ]);
  });

  test('[R79] is recorded by the institution of the pack only', async () => {
    expect(await use({}, { kind: 'IMPORTER', id: institutionId })).toEqual(on.onlyFor('INSTITUTION'));
    await addProtocol('new', '2024-03-04T00:00:00Z', otherInstitution.id);
    expect(await use({}, otherInstitution)).toEqual([{ refusal: 'NOT_FOUND', kind: 'Item', id: code }]);
    expect(await hub.em().count(ItemUse, { code })).toBe(0);
  });

  test('[R107] needs consent, not dated after the use', async () => {
    expect(await use({ consent: null })).toEqual([{ refusal: 'CONSENT_MISSING' }]);
    const consentedAt = new Date(on.now.getTime() + 1).toISOString();
    expect(await consents({ consentedAt })).toEqual([{ refusal: 'CONSENT_AFTER_USE', consentedAt, usedAt }]);
    expect(await consents({ consentedAt: usedAt })).toEqual(recorded());
  });

  test('[R108] needs the reason why a relative consented', async () => {
    const givenBy = 'NEAR_RELATIVE';
    expect(await consents({ givenBy })).toEqual([{ refusal: 'RELATIVE_REASON_MISSING' }]);
    expect(await consents({ givenBy, reason: 'unconscious' })).toEqual(recorded());
    const reasoned = { consentBy: givenBy, consentReason: 'unconscious' };
    expect(await hub.em().findOne(ItemUse, { code })).toMatchObject(reasoned);
  });

  test('[R110] [R18] follows the latest protocol of the institution', async () => {
    for (const doctor of ['old', 'foreign']) {
      const notListed = { refusal: 'DOCTOR_NOT_LISTED', department: 'D', doctor };
      expect(await use({ doctor })).toEqual([notListed]);
    }
    expect(await use({ diseaseCode: '1-001' })).toEqual([{ refusal: 'PURPOSE_NOT_LISTED', disease: '1-001' }]);
    expect(await use({ doctor: 'new' })).toEqual(recorded());
  });

  test('is possible up to the day in Beijing on which the lot expires', async () => {
    await addPack('2024-03-31');
    const expired = [{ refusal: 'LOT_EXPIRED', lot: lotId, expiryDate: '2024-03-31' }];
    expect(await use()).toEqual(expired);
    expect(await use({ usedAt: '2024-03-31T16:00:00.000Z' })).toEqual(expired);
    const last = '2024-03-31T15:59:59.000Z';
    expect(await use({ usedAt: last })).toEqual(recorded(last));
  });

  test('[D25] is possible after the last day of the pilot only if the pack was received by then', async () => {
    await hub.setPilot(addDays(dayOf(on.now), -1));
    const by = { code, byKind: 'INSTITUTION', byId: institutionId } as const;
    const firstInstant = startOfDay(dayOf(on.now));
    const lastInstant = new Date(firstInstant.getTime() - 1);
    // That it was on its way by then does not matter, nor that it was received before it came back into bond.
    await hub.em().insert(ItemStep, { ...by, seq: 3, state: 'RECEIVED', at: lastInstant });
    await hub.em().insert(ItemStep, { ...by, seq: 4, state: 'SCANNED_OUT', at: lastInstant });
    await hub.em().insert(ItemStep, { ...by, seq: 5, state: 'RECEIVED', at: firstInstant });
    expect(await use()).toEqual([{ refusal: 'PILOT_NOT_OPEN', date: dayOf(on.now) }]);
    await hub.em().nativeUpdate(ItemStep, { code, seq: 5 }, { at: lastInstant });
    expect(await use()).toEqual(recorded());
    await hub.setPilot();
  });

  test('[D9] is refused to an institution that was removed, unless the removal allows it or it is listed again', async () => {
    const day = dayOf(on.now);
    await hub.removeInstitution(false, otherInstitution.id);
    await hub.removeInstitution(true);
    expect(await use()).toEqual(recorded());
    await addPack('2030-01-31');
    await hub.removeInstitution(false);
    expect(await use()).toEqual([{ refusal: 'DELISTED', institution: institutionId }]);
    await hub.listInstitutions(addDays(day, 1));
    expect(await use()).toEqual([{ refusal: 'DELISTED', institution: institutionId }]);
    await hub.listInstitutions(day);
    await hub.listInstitutions(addDays(day, 2));
    const dayBefore = new Date(startOfDay(day).getTime() - 1).toISOString();
    expect(await use({ usedAt: dayBefore })).toEqual([{ refusal: 'DELISTED', institution: institutionId }]);
    expect(await use()).toEqual(recorded());
    await addPack('2030-01-31');
    await hub.removeInstitution(false);
    expect(await use()).toEqual([{ refusal: 'DELISTED', institution: institutionId }]);
    await hub.listInstitutions(day);
    expect(await use()).toEqual(recorded());
    // The other one, which no list has, may still use nothing.
    const [other] = await hub.em().find(Restriction, { subject: `institution:${otherInstitution.id}` });
    expect(other).toMatchObject({ cause: 'DELISTED', forbids: ['DELIVER', 'USE'], endsAt: null });
  });

  test('[D9] [D41] is refused from the day on which a list leaves the institution out, whatever lists come before it', async () => {
    const day = dayOf(on.now);
    // It was off the list before today, in other tests.
    await hub.em().nativeDelete(Restriction, { subject: `institution:${institutionId}` });
    await hub.leaveOutInstitution(addDays(day, 1));
    // The list of today is published once more, as another institution was removed from it.
    await hub.listInstitutions(day);
    expect(await use()).toEqual(recorded());
    const [later] = await hub.em().find(Restriction, { startsAt: startOfDay(addDays(day, 1)) });
    expect(later).toMatchObject({ cause: 'DELISTED', forbids: ['DELIVER', 'USE'], endsAt: null });
    await addPack('2030-01-31');
    await hub.leaveOutInstitution(day);
    expect(await use()).toEqual([{ refusal: 'DELISTED', institution: institutionId }]);
    const dayBefore = new Date(startOfDay(day).getTime() - 1).toISOString();
    expect(await use({ usedAt: dayBefore })).toEqual(recorded(dayBefore));
    await addPack('2030-01-31');
    await hub.listInstitutions(day);
    expect(await use()).toEqual(recorded());
    await hub.listInstitutions(addDays(day, 1));
    await hub.trace.agency.catchUp(['whitelists']);
    const ended = await hub.em().find(Restriction, { subject: `institution:${institutionId}`, endsAt: null });
    expect(ended).toEqual([]);
  });

  test('[R96] is refused once a stop-use of the pack is ordered', async () => {
    await hub.stopUse({ drugId, scope: 'ITEM', itemCode: code });
    expect(await use()).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
    await addPack('2030-01-31');
    expect(await use()).toEqual(recorded());
    await addPack('2030-01-31');
    await hub.stopUse({ drugId, scope: 'LOT', lotId });
    expect(await use()).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
  });
});

followsContract(trace, 'recordUse', ['safety', 'whitelists']);
