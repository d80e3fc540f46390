import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';

const { importerId, importer, otherImporter } = on;

let lastCode = 81000000000000000000n;

describe.each(databases)('a stop-use of a lot, on %s,', (dialect) => {
  let hub: on.Customs;
  let lastLine = 0;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
  });

  const addLot = async (lotNumber: string, of: Partial<BondedLot> = {}): Promise<string> => {
    const id = newId();
    // As many lots could have one number before that was one lot.
    const packs = { line: (lastLine += 1), twin: lastLine, entered: 2, onHand: 2, enteredAt: on.now };
    await hub.em().insert(BondedLot, { id, drugId, importerId, lotNumber, expiryDate: on.today, ...packs, ...of });
    return id;
  };
  /** The codes with which the release of a pack of a lot is refused. */
  const refused = async (lotId: string, of = drugId) => {
    const codes = [String((lastCode += 1n))];
    await hub.publish(ItemsMovedInZone, { lotId, drugId: of, importerId, state: 'SHELVED', codes });
    const formId = await hub.addForm({ approvalId: newId(), drugId: of });
    const input = { formId, codes };
    const answer = await issue(hub.customs, {
      command: 'releaseFromZone',
      by: importer,
      input,
      select: 'release { id }',
    });
    return Array.isArray(answer) ? answer.map(({ refusal }: { refusal: string }) => refusal) : [];
  };

  test('[R96] [D11] binds its number: whoever brought it, and whenever', async () => {
    const ordered = await addLot('A', { importerId: otherImporter.id });
    const same = await addLot('A');
    const other = await addLot('B');
    const ofOtherDrug = await hub.listDrug();
    await hub.publishList('DRUG', [drugId, ofOtherDrug]);
    const sameNumber = await addLot('A', { drugId: ofOtherDrug });
    await hub.stopUse({ drugId, scope: 'LOT', lotId: ordered });
    expect(await refused(same)).toEqual(['STOP_USE_IN_FORCE']);
    const [later, inLowerCase] = [await addLot('A'), await addLot('a')];
    expect(await refused(later)).toEqual(['STOP_USE_IN_FORCE']);
    expect(await refused(inLowerCase)).toEqual([]);
    expect(await refused(other)).toEqual([]);
    expect(await refused(sameNumber, ofOtherDrug)).toEqual([]);
  });

  test('[R96] binds the lot of which only the id is known', async () => {
    const lotId = newId();
    await hub.stopUse({ drugId, scope: 'LOT', lotId });
    await hub.customs.agency.catchUp(['safety']);
    await addLot('A', { id: lotId });
    expect(await refused(lotId)).toEqual(['STOP_USE_IN_FORCE']);
    expect(await refused(await addLot('B'))).toEqual([]);
  });
});
