import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { CustomsHold, ReleaseCancelled } from '@hub/customs/published/zone-events.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import * as on from '../arrange.ts';
import { Item, ItemStep } from '../item/item.entity.ts';
import { trace } from '../subgraph.ts';

const { importerId, institutionId, importer, otherImporter, moved } = on;

describe.each(databases)('scanOut, on %s', (dialect) => {
  let hub: on.Trace;
  let drugId: string;
  let lotId: string;
  let releaseId: string;
  /** Two released packs of the lot, one of another lot, and one that was not released. */
  let [first, second, ofOtherLot, kept]: string[] = [];

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = newId();
    lotId = newId();
    await hub.publishList('DRUG', [drugId]);
    [first, second, kept] = await hub.addPacks({ drugId, lotId, state: 'SHELVED' }, 3);
    [ofOtherLot] = await hub.addPacks({ drugId, lotId: newId(), state: 'SHELVED' }, 1);
    releaseId = await hub.release(drugId, [first!, second!, ofOtherLot!]);
  });

  const scanOut = (codes: (string | undefined)[], by = importer, release = releaseId) =>
    hub.move('scanOut', by, { releaseId: release, codes: codes as string[] });
  const notInRelease = (code: string | undefined, release: string) => ({
    refusal: 'ITEM_NOT_IN_RELEASE',
    code,
    release,
  });
  const stopped = [expect.objectContaining({ refusal: 'STOP_USE_IN_FORCE' })];

  test('[R87] moves packs of a release on to their institution, and publishes it', async () => {
    const head = await hub.head();
    expect(await scanOut([second, first])).toEqual(moved('SCANNED_OUT', 'SCANNED_OUT'));
    const step = { seq: 4, state: 'SCANNED_OUT', at: on.now, byKind: 'IMPORTER', byId: importerId };
    expect(await hub.em().find(ItemStep, { code: { $in: [first!, second!] } })).toMatchObject([step, step]);
    expect(await hub.published(head)).toEqual([
      { type: 'ItemsScannedOut', subject: releaseId, data: { releaseId, institutionId, codes: [second, first] } },
    ]);
  });

  test('[R88] is a task of the institution, one for all that leaves before it has all arrived', async () => {
    const told = (by: Organisation) => itemsAbout(hub.trace, 'trace', by, releaseId);
    await scanOut([first]);
    const task = { clause: 'R88', task: true, answeredAt: null };
    expect(await told(on.institution)).toMatchObject([task]);
    await scanOut([second]);
    expect(inShort(await told(on.institution))).toEqual(['RECEIVE Release open']);
    const receive = (code: string | undefined) => hub.move('receive', on.institution, { releaseId, codes: [code!] });
    await receive(first);
    expect(inShort(await told(on.institution))).toEqual(['RECEIVE Release open']);
    await receive(second);
    expect(await told(on.institution)).toMatchObject([{ open: false, answeredAt: on.now.toISOString() }]);
    await scanOut([ofOtherLot]);
    expect(inShort(await told(on.institution))).toEqual(['RECEIVE Release done', 'RECEIVE Release open']);
    expect(await told(importer)).toEqual([]);
  });

  test('[R87] is for the importer of the release, with 1 to 1000 codes, each once', async () => {
    expect(await scanOut([first], { kind: 'INSTITUTION', id: importerId })).toEqual(on.onlyFor('IMPORTER'));
    const wrong = ['BAD_INPUT codes COUNT', 'BAD_INPUT codes COUNT', 'BAD_INPUT codes[1] ALREADY_USED'];
    expect(await on.refusedCodes(scanOut, first!)).toEqual(wrong);
    const notFound = (kind: string, id: string) => [{ refusal: 'NOT_FOUND', kind, id }];
    expect(await scanOut([first], otherImporter)).toEqual(notFound('Release', releaseId));
    const unknown = newId();
    expect(await scanOut([first], importer, unknown)).toEqual(notFound('Release', unknown));
    const [foreign] = await hub.addPacks({ drugId, lotId, state: 'SHELVED', importerId: otherImporter.id }, 1);
    expect(await scanOut([first, foreign])).toEqual(notFound('Item', foreign!));
  });

  test('[R87] takes only packs of that release', async () => {
    expect(await scanOut([first, kept])).toEqual([notInRelease(kept, releaseId)]);
    const other = await hub.release(drugId, [kept!]);
    const strays = [notInRelease(first, other), notInRelease(second, other)];
    expect(await scanOut([first, kept, second], importer, other)).toEqual(strays);
    expect(await scanOut([kept], importer, other)).toEqual(moved('SCANNED_OUT'));
  });

  test('[R78] takes nothing out with a release that was cancelled; what has left before stays with it', async () => {
    await scanOut([first]);
    const parties = { formId: newId(), drugId, importerId, institutionId };
    await hub.publish(ReleaseCancelled, { releaseId, ...parties, codes: [first!, second!, ofOtherLot!] });
    const status = { kind: 'Release', id: releaseId, status: 'CANCELLED', expected: 'PREPARED' };
    expect(await scanOut([second])).toEqual([{ refusal: 'WRONG_STATUS', ...status }]);
    const free = { releaseId: null, institutionId: null };
    const packs = await hub.em().find(Item, { code: { $in: [first!, second!, ofOtherLot!] } });
    const stored = Object.fromEntries(packs.map((item) => [item.code, item]));
    expect(stored).toMatchObject({ [first!]: { releaseId }, [second!]: free, [ofOtherLot!]: free });
    const other = await hub.release(drugId, [second!]);
    expect(await scanOut([second], importer, other)).toEqual(moved('SCANNED_OUT'));
  });

  test('takes each pack out once, and all or none', async () => {
    await scanOut([first]);
    const wrong = { refusal: 'WRONG_STATE', code: first, state: 'SCANNED_OUT', expected: 'SHELVED' };
    expect(await scanOut([second, first])).toEqual([wrong]);
    expect(await hub.pathOf(second!)).toEqual([]);
  });

  test('[R96] takes nothing out that a stop-use covers', async () => {
    await hub.stopUse({ drugId, scope: 'INSTITUTION', institutionId: on.otherInstitution.id });
    await hub.stopUse({ drugId, scope: 'ITEM', itemCode: first! });
    expect(await scanOut([first])).toEqual(stopped);
    await hub.stopUse({ drugId, scope: 'LOT', lotId });
    expect(await scanOut([ofOtherLot, second])).toEqual(stopped);
    expect(await hub.pathOf(ofOtherLot!)).toEqual([]);
    const [another] = await hub.addPacks({ drugId, lotId: newId(), state: 'SHELVED' }, 1);
    const release = await hub.release(drugId, [another!]);
    expect(await scanOut([ofOtherLot])).toEqual(moved('SCANNED_OUT'));
    await hub.stopUse({ drugId, scope: 'INSTITUTION', institutionId });
    expect(await scanOut([another], importer, release)).toEqual(stopped);
  });

  test('[R80] takes nothing out of a lot that customs holds, until it lifts the hold', async () => {
    const hold = { holdId: newId(), lotId, drugId, importerId, quantity: null };
    await hub.publish(CustomsHold, { ...hold, liftedAt: null });
    await hub.publish(CustomsHold, { ...hold, holdId: newId(), lotId: newId(), quantity: 1, liftedAt: null });
    expect(await scanOut([first])).toEqual([{ refusal: 'CUSTOMS_HOLD', hold: hold.holdId }]);
    expect(await scanOut([ofOtherLot])).toEqual(moved('SCANNED_OUT'));
    await hub.publish(CustomsHold, { ...hold, liftedAt: on.now.toISOString() });
    expect(await scanOut([first])).toEqual(moved('SCANNED_OUT'));
  });

  test('[D9] [R1] [R2] [R30] takes packs out only while importer, drug and institution are listed, as a pair', async () => {
    const refused = async () => ((await scanOut([first])) as { refusal: string }[]).map(({ refusal }) => refusal);
    await hub.publishList('IMPORTER', [otherImporter.id]);
    expect(await refused()).toEqual(['IMPORTER_NOT_LISTED']);
    await hub.publishList('IMPORTER', [importerId, otherImporter.id]);
    await hub.publishList('INSTITUTION', [on.otherInstitution.id]);
    expect(await refused()).toEqual(['INSTITUTION_NOT_LISTED']);
    await hub.publishList('INSTITUTION', [institutionId, on.otherInstitution.id]);
    await hub.publishList('DRUG', [newId()]);
    expect(await refused()).toEqual(['DRUG_NOT_LISTED', 'INSTITUTION_NOT_PERMITTED']);
    await hub.publishList('DRUG', [drugId]);
    expect(await scanOut([first])).toEqual(moved('SCANNED_OUT'));
  });

  test('[R54] takes packs out only while the importer’s licence is valid and covers the drug', async () => {
    const refused = async () => ((await scanOut([first])) as { refusal: string }[]).map(({ refusal }) => refusal);
    await hub.classify(drugId, 'BIOLOGICAL', 'ANABOLIC_PEPTIDE');
    await hub.license(addDays(dayOf(on.now), -1), 'BIOLOGICAL', 'ANABOLIC_PEPTIDE');
    expect(await refused()).toEqual(['LICENCE_EXPIRED']);
    await hub.license(dayOf(on.now), 'CHEMICAL');
    expect(await refused()).toEqual(['LICENCE_SCOPE_MISSING', 'LICENCE_SCOPE_MISSING']);
    await hub.license(dayOf(on.now), 'CHEMICAL', 'BIOLOGICAL');
    expect(await refused()).toEqual(['LICENCE_SCOPE_MISSING']);
    await hub.license(dayOf(on.now), 'ANABOLIC_PEPTIDE', 'BIOLOGICAL');
    expect(await scanOut([first])).toEqual(moved('SCANNED_OUT'));
  });

  test('takes packs out up to the day on which their lot expires', async () => {
    const yesterday = addDays(dayOf(on.now), -1);
    const packsOf = async (expiryDate: string) =>
      hub.addPacks({ drugId, lotId: await hub.enterLot(drugId, 1, expiryDate), state: 'SHELVED' }, 1);
    const [[last], [expired]] = [await packsOf(dayOf(on.now)), await packsOf(yesterday)];
    const release = await hub.release(drugId, [last!, expired!]);
    const refused = { refusal: 'LOT_EXPIRED', expiryDate: yesterday };
    expect(await scanOut([last, expired], importer, release)).toMatchObject([refused]);
    expect(await scanOut([last], importer, release)).toEqual(moved('SCANNED_OUT'));
  });

  test.each([true, false])(
    '[D9] takes nothing out for a removed institution until it is listed again, whether it may use what it has (%s) or not',
    async (mayUseDelivered) => {
      await hub.removeInstitution(mayUseDelivered, on.otherInstitution.id);
      expect(await scanOut([first])).toEqual(moved('SCANNED_OUT'));
      await hub.removeInstitution(mayUseDelivered);
      expect(await scanOut([second])).toEqual([{ refusal: 'DELISTED', institution: institutionId }]);
      await hub.listInstitutions(addDays(dayOf(on.now), 1));
      expect(await scanOut([second])).toEqual([{ refusal: 'DELISTED', institution: institutionId }]);
      await hub.listInstitutions();
      expect(await scanOut([second])).toEqual(moved('SCANNED_OUT'));
    },
  );
});

followsContract(trace, 'scanOut', ['customs', 'safety', 'whitelists']);
