import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { AgreementConfirmed } from '@hub/whitelists/published/agreement-events.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';

const { institutionId, otherImporter } = on;
const importerId = otherImporter.id;
const first = { validFrom: '2024-01-01', validUntil: '2024-12-31' };

describe.each(databases)('the gates of an agreement, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let approvalId: string;
  // Beyond the lines of the lots that commands enter.
  let line = 1000;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    await hub.agree({ importerId, kind: 'IMPORTER_MANUFACTURER', manufacturer: 'M' });
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId, { quantity: 100 });
  });

  const form = (more: object = {}) => hub.addForm({ approvalId, drugId, importerId, ...more });
  const issueTo = (command: string, by: typeof otherImporter, input: object, select: string) =>
    issue(hub.customs, { command, by, input, select });
  const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
    enterBondedStock: () => {
      const lots = [{ lotNumber: newId(), expiryDate: on.tomorrow, quantity: 1 }];
      return issueTo('enterBondedStock', otherImporter, { drugId, lots }, 'lots { id }');
    },
    applyForClearanceForm: () => hub.apply({ approvalId, importerId }),
    issueClearanceForm: async () => {
      const formId = await form({ status: 'APPLIED', number: null, quantity: 1 });
      return issueTo('issueClearanceForm', on.bjmpa, { formId, number: newId() }, 'clearanceForm { id }');
    },
    releaseFromZone: async () => {
      line += 1;
      const id = await hub.addLot({ drugId, importerId });
      const codes = [String(90000000000000000000n + BigInt(line))];
      await hub.publish(ItemsMovedInZone, { lotId: id, drugId, importerId, state: 'SHELVED', codes });
      return issueTo('releaseFromZone', otherImporter, { formId: await form(), codes }, 'release { id }');
    },
  };
  const gates = Object.keys(attempts);
  /** The gates that are closed for want of an agreement; fails at any other refusal. */
  const closed = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const [gate, attempt] of Object.entries(attempts)) {
      const answer = await attempt();
      if (!Array.isArray(answer)) continue;
      expect(answer).toMatchObject([{ refusal: 'AGREEMENT_MISSING' }]);
      found.push(gate);
    }
    return found;
  };

  test('[R105] [D34] open with the second confirmation, and close as soon as it is ended', async () => {
    const id = await hub.propose({ importerId, institutionId, ...first });
    expect(await closed()).toEqual(gates);
    await hub.confirm(id);
    expect(await closed()).toEqual([]);
    await hub.endAgreement(id, on.today);
    expect(await closed()).toEqual(gates);
  });

  test.each([
    ['the day before its first day', { validFrom: on.tomorrow }, undefined, false],
    ['its first day', { validFrom: on.today }, undefined, true],
    ['its last day', { validUntil: on.today }, undefined, true],
    ['the day after its last day', { validUntil: on.yesterday }, undefined, false],
    ['the day before a party ended it', {}, on.tomorrow, true],
    ['the day from which a party ended it', {}, on.today, false],
  ])('[R105] [D15] on %s, are open or closed', async (_, terms, endedOn, isOpen) => {
    const id = await hub.agree({ importerId, institutionId, ...first, ...terms });
    if (endedOn) await hub.endAgreement(id, endedOn);
    expect(await closed()).toEqual(isOpen ? [] : gates);
    await hub.endAgreement(id, on.today);
  });

  test('[R105] stay closed when the agreement with the manufacturer is ended: nothing enters, the rest is as before', async () => {
    const own = await hub.listDrug('N');
    const maker = await hub.agree({ importerId, kind: 'IMPORTER_MANUFACTURER', manufacturer: 'N' });
    const supply = await hub.agree({ importerId, institutionId });
    [drugId, approvalId] = [own, await hub.approve(own, { quantity: 100 })];
    expect(await closed()).toEqual([]);
    await hub.endAgreement(maker, on.today);
    expect(await closed()).toEqual(['enterBondedStock']);
    await hub.endAgreement(supply, on.today);
  });

  test('[R105] are not opened by what another importer has agreed with the manufacturer', async () => {
    const own = await hub.listDrug('O');
    await hub.agree({ importerId: on.importerId, kind: 'IMPORTER_MANUFACTURER', manufacturer: 'O' });
    const supply = await hub.agree({ importerId, institutionId });
    [drugId, approvalId] = [own, await hub.approve(own, { quantity: 100 })];
    expect(await closed()).toEqual(['enterBondedStock']);
    await hub.endAgreement(supply, on.today);
  });

  test('[D34] a repeated fact of the registration takes nothing back', async () => {
    const id = await hub.agree({ importerId, institutionId });
    await hub.agree({ agreementId: id, importerId, institutionId });
    await hub.propose({ agreementId: id, importerId, institutionId });
    expect(await closed()).toEqual([]);
    await hub.endAgreement(id, on.today);
    await hub.propose({ agreementId: id, importerId, institutionId });
    await hub.publish(AgreementConfirmed, { agreementId: id });
    expect(await closed()).toEqual(gates);
  });
});
