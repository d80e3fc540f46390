import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { select } from '@hub/shared/database/statement.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { lockSubjects, subjectKey } from '@hub/shared/restriction/lock-subjects.ts';
import { aWhile, holdRows } from '@hub/shared/testing/held-rows.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { BinStock } from '../bin-stock/bin-stock.entity.ts';
import { LotEntry } from '../lot-entry/lot-entry.entity.ts';
import { StockPlan } from '../stock-plan/stock-plan.entity.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';
import { BondedLot } from './bonded-lot.entity.ts';

let last = 0;

// On SQLite, transactions that write are serial.
describe.each(databases.filter((each) => each === 'mysql'))(
  'what enters while others decide about the same lot, on %s,',
  (dialect) => {
    let hub: Forms;
    let drugId: string;

    beforeAll(async () => {
      hub = await arrangeForms(dialect);
      for (const area of [
        { name: 'Cold', min: 2, max: 8, binCodes: ['C'] },
        { name: 'Warm', min: 15, max: 25, binCodes: ['W'] },
      ])
        await hub.send(
          'openStorageArea',
          on.importer,
          { rareDiseaseOnly: true, unit: 'CELSIUS', ...area },
          'area { id }',
        );
    });
    afterAll(() => hub.close());
    beforeEach(async () => {
      drugId = await hub.listDrug();
    });

    const database = () => hub.customs.agency.database;
    const enter = (lot: object, input: object = {}) => {
      const lots = [{ expiryDate: on.tomorrow, quantity: 4, ...lot }];
      return hub.send(
        'enterBondedStock',
        on.importer,
        { drugId, lots, ...input },
        'lots { id } findings { code }',
      ) as Promise<{
        lots: [{ id: string }];
      }>;
    };
    const isRefused = (answer: unknown) => Array.isArray(answer);

    test('[R72] enters under a plan before that is withdrawn, or not at all', async () => {
      await hub.approve(drugId, { quantity: 100 });
      const lines = [{ institutionId: on.institutionId, quantity: 10, by: on.tomorrow }];
      const { plan } = (await hub.send('planStock', on.importer, { drugId, lines }, 'plan { id }')) as {
        plan: { id: string };
      };
      const release = await holdRows(database(), (em) => lockSubjects(em, [subjectKey('drug', drugId)]));
      const entering = enter({ lotNumber: 'A' }, { planId: plan.id });
      await aWhile();
      const withdrawing = hub.send(
        'withdrawStockPlan',
        on.importer,
        { planId: plan.id, reason: 'r' },
        'plan { withdrawnAt }',
      );
      await aWhile();
      const { withdrawnAt } = await hub.em().findOneOrFail(StockPlan, { id: plan.id });
      await release();
      const [entered, withdrawn] = await Promise.all([entering, withdrawing]);
      expect(isRefused(withdrawn)).toBe(false);
      expect({ isWithdrawnFirst: withdrawnAt !== null, isEntered: !isRefused(entered) }).not.toEqual({
        isWithdrawnFirst: true,
        isEntered: true,
      });
    });

    const isMisplaced = async (lotNumber: string) => {
      const { id, storageMin } = await hub.em().findOneOrFail(BondedLot, { drugId, lotNumber });
      const warm = await hub.em().count(BinStock, { lotId: id, code: 'W', quantity: { $gt: 0 } });
      return storageMin === 2 && warm > 0;
    };
    const move = (lotId: string, quantity = 2) =>
      hub.send('moveStock', on.importer, { lotId, toBin: 'W', quantity }, 'lot { id }');

    test.each([
      ['after', [0, 1]],
      ['before', [1, 0]],
    ])('[R55] makes its temperatures known %s packs of it are moved', async (_, order) => {
      await hub.approve(drugId, { quantity: 100 });
      const { lots } = await enter({ lotNumber: 'R' });
      const [{ id }] = lots;
      const release = await holdRows(database(), (em) =>
        select(em, 'select id from bonded_lot where id = ? for update', [id]),
      );
      const both = [() => move(id), () => enter({ lotNumber: 'R', storageMin: 2, storageMax: 8 })];
      const begun: Promise<unknown>[] = [];
      for (const at of order) {
        begun.push(both[at]!());
        await aWhile();
      }
      await release();
      const answers = await Promise.all(begun);
      expect([answers.filter(isRefused).length, await isMisplaced('R')]).toEqual([1, false]);
    });

    test('[R55] lies in no bin that is too warm for it, in any round', async () => {
      await hub.approve(drugId, { quantity: 1000 });
      const misplaced: boolean[] = [];
      for (let round = 0; round < 12; round += 1) {
        const lotNumber = `N${(last += 1)}`;
        const { lots } = await enter({ lotNumber });
        await Promise.all([move(lots[0].id), enter({ lotNumber, storageMin: 2, storageMax: 8 })]);
        misplaced.push(await isMisplaced(lotNumber));
      }
      expect(misplaced.filter(Boolean)).toEqual([]);
    });

    test('[R80] without a number is a task, whatever numbers of earlier packs are recorded', async () => {
      await hub.approve(drugId, { quantity: 100 });
      const [{ id: a }] = (await enter({ lotNumber: 'A' })).lots;
      const [{ id: b }] = (await enter({ lotNumber: 'B' })).lots;
      const release = await holdRows(database(), (em) =>
        select(em, 'select id from inbox_item where about = ? for update', [a]),
      );
      const recording = hub.send('recordEntry', on.importer, { lotIds: [a, b], number: 'E' }, 'lots { id }');
      await aWhile();
      const entering = enter({ lotNumber: 'B' });
      await aWhile();
      await release();
      const answers = await Promise.all([recording, entering]);
      expect(answers.filter(isRefused)).toEqual([]);
      const pending = await hub.em().count(LotEntry, { lotId: b, number: null });
      const open = await hub.em().count(InboxItem, { about: b, kind: 'ENTRY_NUMBER', open: true });
      expect({ pending, open }).toEqual({ pending: 1, open: 1 });
    });
  },
);
