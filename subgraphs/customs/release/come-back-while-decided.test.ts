import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { aWhile, holdRows } from '@hub/shared/testing/held-rows.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone, ItemsReceived, ItemUsed } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { DailyUse, HospitalPack, HospitalStock } from '../hospital-pack/hospital-pack.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';
import { Release } from './release.entity.ts';

// On SQLite, transactions that write are serial.
describe.each(databases.filter((each) => each === 'mysql'))(
  'packs that come back while others decide about their release, on %s,',
  (dialect) => {
    let hub: Forms;
    let drugId: string;

    beforeAll(async () => {
      hub = await arrangeForms(dialect);
    });
    afterAll(() => hub.close());
    beforeEach(async () => {
      drugId = await hub.listDrug();
    });

    const database = () => hub.customs.agency.database;
    const isRefused = (answer: unknown) => Array.isArray(answer);

    const releasedUnder = async (packs: number, quantity = packs) => {
      const { codes } = await hub.lot(drugId, packs);
      const formId = await hub.issuedForm(await hub.approve(drugId, { quantity: 100 }), quantity);
      const answer = (await hub.release(formId, codes)) as { release: { id: string } };
      return { codes, formId, releaseId: answer.release.id };
    };
    const back = (releaseId: string, codes: readonly string[]) =>
      hub.send('returnToBond', on.importer, { releaseId, codes, reason: 'r' }, 'release { state }');

    test('[D16] nothing is declared of a release that has come back as a whole', async () => {
      const { codes, formId, releaseId } = await releasedUnder(2);
      // The declaration of something else makes the list, so that its head can be held.
      const other = await releasedUnder(1);
      await hub.declared(other.formId, 1, { releaseId: other.releaseId });
      const release = await holdRows(database(), (em) =>
        select(em, `select line from list_head where list = 'customs_declaration' for update`),
      );
      const declaring = hub.declare(formId, { quantity: 2, releaseId });
      await aWhile();
      const returning = back(releaseId, codes);
      await aWhile();
      const { state } = await hub.em().findOneOrFail(Release, { id: releaseId });
      await release();
      const [declared, returned] = await Promise.all([declaring, returning]);
      expect(isRefused(returned)).toBe(false);
      expect({ state, isDeclared: !isRefused(declared) }).not.toEqual({ state: 'RETURNED', isDeclared: true });
    });

    test('[R73] are not counted at the institution that received them', async () => {
      const { codes, releaseId } = await releasedUnder(2);
      const [other, code] = codes as [string, string];
      const releaseRow = await holdRows(database(), (em) =>
        select(em, 'select id from zone_release where id = ? for update', [releaseId]),
      );
      // It has caught up with trace, and waits for the release.
      const returning = back(releaseId, [code]);
      await aWhile();
      const ofPack = await hub.em().findOneOrFail(BondedLot, { drugId });
      const heldPack = await holdRows(database(), (em) =>
        change(em, 'insert into hospital_pack (code, lot_id, institution_id, used) values (?, ?, ?, 0)', [
          other,
          ofPack.id,
          on.institutionId,
        ]),
      );
      await hub.publish(ItemsReceived, {
        releaseId,
        institutionId: on.institutionId,
        codes: [other, code],
        quarantined: false,
      });
      // It has read which packs are to be counted, and waits to write them.
      const following = hub.customs.agency.catchUp(['trace']);
      await aWhile();
      await releaseRow();
      await aWhile();
      await heldPack();
      const [returned] = await Promise.all([returning, following]);
      expect(isRefused(returned)).toBe(false);
      const { packs } = await hub.em().findOneOrFail(HospitalStock, { lotId: ofPack.id });
      const counted = await hub.em().count(HospitalPack, { code });
      expect({ packs, counted }).toEqual({ packs: 1, counted: 0 });
    });

    test('[R73] count as used, if they were used before', async () => {
      const { codes, releaseId } = await releasedUnder(1);
      const [code] = codes as [string];
      await hub.publish(ItemsReceived, { releaseId, institutionId: on.institutionId, codes, quarantined: false });
      await hub.customs.agency.catchUp(['trace']);
      const { id: lotId } = await hub.em().findOneOrFail(BondedLot, { drugId });
      const commit = await holdRows(database(), (em) =>
        select(em, `select line from list_head where list = 'stock_movement' for update`),
      );
      // It has taken the pack from the institution, and waits for the head of the ledger.
      const returning = back(releaseId, codes);
      await aWhile();
      const { importerId, institutionId } = on;
      const use = { useId: newId(), code, lotId, drugId, importerId, institutionId, usedAt: on.now.toISOString() };
      await hub.publish(ItemUsed, use);
      const following = hub.customs.agency.catchUp(['trace']);
      await aWhile();
      await commit();
      await Promise.all([returning, following]);
      // As it is if the use becomes known after the return.
      expect(await hub.em().find(DailyUse, { drugId })).toMatchObject([{ packs: 1 }]);
    });

    test('[R78] are not given back a second time by a cancellation of their release', async () => {
      const { codes, releaseId } = await releasedUnder(2);
      const [first, second] = codes as [string, string];
      expect(isRefused(await back(releaseId, [second]))).toBe(false);
      const { id: lotId } = await hub.em().findOneOrFail(BondedLot, { drugId });
      const go = await holdRows(database(), (em) =>
        select(em, 'select code from zone_item where code = ? for update', [first]),
      );
      // It has read which packs are in the release, and waits to free them.
      const cancelling = hub.send('cancelRelease', on.importer, { releaseId, reason: 'r' }, 'release { state }');
      await aWhile();
      const moved = { lotId, drugId, importerId: on.importerId, codes: [second] };
      await hub.publish(ItemsMovedInZone, { ...moved, state: 'SCANNED_IN', returnedFrom: releaseId });
      await hub.customs.agency.catchUp(['trace']);
      await go();
      const answer = await cancelling;
      const { onHand, entered } = await hub.em().findOneOrFail(BondedLot, { id: lotId });
      expect({ answer, onHand, entered }).toMatchObject({
        answer: [{ refusal: 'ALREADY_PASSED' }],
        onHand: 1,
        entered: 2,
      });
    });

    test('[R78] stay in the release that has taken them since', async () => {
      const { codes, releaseId } = await releasedUnder(2);
      const [first, second] = codes as [string, string];
      await back(releaseId, [second]);
      const { id: lotId } = await hub.em().findOneOrFail(BondedLot, { drugId });
      const formId = await hub.issuedForm(await hub.approve(drugId, { quantity: 100 }), 5);
      const go = await holdRows(database(), (em) =>
        select(em, 'select code from zone_item where code = ? for update', [first]),
      );
      const cancelling = hub.send('cancelRelease', on.importer, { releaseId, reason: 'r' }, 'release { state }');
      await aWhile();
      const moved = { lotId, drugId, importerId: on.importerId, codes: [second] };
      await hub.publish(ItemsMovedInZone, { ...moved, state: 'SCANNED_IN', returnedFrom: releaseId });
      await hub.publish(ItemsMovedInZone, { ...moved, state: 'SHELVED' });
      const again = (await hub.release(formId, [second])) as { release: { id: string } };
      await go();
      const answer = await cancelling;
      const pack = await hub.em().findOneOrFail(ZoneItem, { code: second });
      expect({ answer, of: pack.releaseId }).toMatchObject({
        answer: [{ refusal: 'ALREADY_PASSED' }],
        of: again.release.id,
      });
    });
  },
);
