import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LotEntered } from '@hub/customs/feed/events.ts';
import type { ControlMeasureOrdered } from '@hub/safety/feed/events.ts';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Item, ItemStep } from '../item/item.entity.ts';
import { ClinicalProtocol } from '../protocol/protocol.entity.ts';
import { ItemUse } from './use.entity.ts';

const now = new Date('2024-04-01T08:00:00Z');
const institutionId = newId();
const importerId = newId();
const institutionOf = (id: string): Principal => ({
  subject: 'test',
  organisation: { kind: 'INSTITUTION', id },
  scopes: ['trace:institution'],
});

let lastCode = 80000000000000000000n;

/** No agency follows in the background here: what a command knows of others it has asked for itself. */
describe.each(databases)('the use of a pack, on %s', (dialect) => {
  let subgraphs: AllSubgraphs;
  let lastLine = 0;
  let drugId: string;
  let lotId: string;
  let code: string;

  const em = () => subgraphs.of('trace').agency.database.orm.em.fork();
  const publish = (owner: string, type: string, data: object) =>
    subgraphs.of(owner).publish([{ type, subject: newId(), data }]);
  const addPack = async (expiryDate: string) => {
    lotId = newId();
    code = String((lastCode += 1n));
    const lot: LotEntered = { lotId, drugId, importerId, lotNumber: lotId, expiryDate, quantity: 1 };
    await publish('customs', 'LotEntered', lot);
    await subgraphs.of('trace').agency.catchUp(['customs']);
    const parties = { importerId, institutionId };
    await em().insert(Item, { code, lotId, drugId, ...parties, state: 'RECEIVED', steps: 5 });
  };
  const addProtocol = (doctor: string, registeredAt: string) => {
    const allowed = { diseaseCodes: ['2-001'], patientGroup: 'all', departments: [{ name: 'D', doctors: [doctor] }] };
    const id = newId();
    return em().insert(ClinicalProtocol, {
      id,
      line: (lastLine += 1),
      institutionId,
      drugId,
      ...allowed,
      registeredAt: new Date(registeredAt),
    });
  };

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect, clock: () => now });
  });
  afterAll(() => subgraphs.close());
  beforeEach(async () => {
    drugId = newId();
    await addPack('2030-01-31');
    await addProtocol('new', '2024-03-02T00:00:00Z');
    await addProtocol('old', '2024-03-01T00:00:00Z');
  });

  /** `null` if it was recorded, otherwise every reason for which it was refused. */
  const use = async (input: object = {}, by = institutionId) => {
    const documentHash = 'a'.repeat(64);
    const consent = { givenBy: 'PATIENT', explainedBy: 'new', consentedAt: '2024-03-01T00:00:00Z', documentHash };
    const planned = { code, department: 'D', doctor: 'new', diseaseCode: '2-001', patientPseudonym: 'b'.repeat(64) };
    const whole = { idempotencyKey: newId(), ...planned, consent, usedAt: now.toISOString(), ...input };
    const query = 'mutation ($input: RecordUseInput!) { recordUse(input: $input) { use { id } } }';
    const { errors } = await subgraphs.of('trace').ask(query, institutionOf(by), { input: whole });
    return errors?.map(({ extensions }) => extensions!['code']) ?? null;
  };

  test('[R84] [R107] is recorded once, as the last step of the pack', async () => {
    expect(await use({ usedAt: new Date(now.getTime() + 1).toISOString() })).toEqual(['BAD_INPUT']);
    expect(await use({ patientPseudonym: 'B'.repeat(64) })).toEqual(['PSEUDONYM_INVALID']);
    expect(await use()).toBeNull();
    expect(await use()).toEqual(['WRONG_STATE']);
    expect(await em().find(ItemStep, { code })).toMatchObject([{ seq: 6, state: 'USED', byId: institutionId }]);
    expect(await em().find(ItemUse, { code })).toMatchObject([{ institutionId, usedAt: now, consentBy: 'PATIENT' }]);
  });

  test('[R79] is recorded by the institution of the pack only', async () => {
    expect(await use({}, newId())).toEqual(['NOT_FOUND']);
    expect(await em().count(ItemUse, { code })).toBe(0);
  });

  test('[R110] follows the latest protocol of the institution', async () => {
    expect(await use({ doctor: 'old' })).toEqual(['DOCTOR_NOT_LISTED']);
    expect(await use({ doctor: 'new' })).toBeNull();
  });

  test('is possible up to the day in Beijing on which the lot expires', async () => {
    await addPack('2024-03-31');
    expect(await use()).toEqual(['LOT_EXPIRED']);
    expect(await use({ usedAt: '2024-03-31T16:00:00Z' })).toEqual(['LOT_EXPIRED']);
    expect(await use({ usedAt: '2024-03-31T15:59:59Z' })).toBeNull();
  });

  test('[R96] is refused once a stop-use of the pack is ordered', async () => {
    const measure: ControlMeasureOrdered = { measureId: newId(), drugId, scope: 'ITEM', itemCode: code };
    await publish('safety', 'ControlMeasureOrdered', measure);
    expect(await use()).toEqual(['STOP_USE_IN_FORCE']);
    await addPack('2030-01-31');
    expect(await use()).toBeNull();
  });
});
