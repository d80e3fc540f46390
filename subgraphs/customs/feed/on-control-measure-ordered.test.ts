import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import type { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';

const { importerId, importer, otherImporter } = on;

let lastCode = 81000000000000000000n;

describe.each(databases)('a stop-use of a lot, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let lastTwin = 0;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
  });

  const addLot = async (lotNumber: string, of: Partial<BondedLot> = {}): Promise<string> => {
    // As many lots could have one number before that was one lot.
    return hub.addLot({ drugId, lotNumber, twin: (lastTwin += 1), entered: 2, ...of });
  };
  /** The codes with which the release of a pack of a lot is refused. */
  const refused = async (lotId: string, of = drugId) => {
    const codes = [String((lastCode += 1n))];
    await hub.publish(ItemsMovedInZone, { lotId, drugId: of, importerId, state: 'SHELVED', codes });
    const formId = await hub.addForm({ approvalId: await hub.approve(of), drugId: of });
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
