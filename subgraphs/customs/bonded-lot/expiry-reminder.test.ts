import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { addDays } from '@hub/shared/time/day.ts';
import * as on from '../arrange.ts';
import { reminders } from '../reminders.ts';
import { stockOf } from '../testing/stock.ts';

describe.each(databases)('[R73] reminders of lots that expire, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    drugId = await hub.listDrug();
  });
  afterAll(() => hub.close());

  const lotIn = (days: number) =>
    stockOf(hub).enterLot(drugId, 1, { lotNumber: `L ${days}`, expiryDate: addDays(on.today, days) });
  const read = async (lotId: string, by: Organisation = on.importer) =>
    (await itemsAbout(hub.customs, 'stock', by, lotId)).map(
      ({ kind, clause, text, task, open, subject }) =>
        `${kind} ${clause} ${subject?.__typename} ${text} ${task ? 'task' : 'notice'} ${open ? 'open' : 'closed'}`,
    );
  const said = (days: number, step: number, state: string) =>
    `LOT_EXPIRES R73 BondedLot 保税库存批次将到期（L ${days}）：${addDays(on.today, days)}（${step} 日内） notice ${state}`;

  test('go to the importer that has packs on hand, and to nobody else; they end with the last pack', async () => {
    const days = [91, 90, 61, 60, 30, 0, -1];
    const lots = await Promise.all(days.map((each) => lotIn(each)));
    const formId = await hub.addForm({ approvalId: await hub.approve(drugId), drugId });
    const releaseAll = async ({ codes }: { codes: readonly string[] }) => {
      const input = { notFirstExpiredBecause: '温度要求（虚构）' };
      expect(await stockOf(hub).release(formId, codes, input)).toHaveProperty('release');
    };
    const released = await lotIn(20);
    await releaseAll(released);
    await reminders.send(hub.customs.agency);
    const expected = [undefined, 90, 90, 60, 30, 30, undefined].map((step, index) =>
      step === undefined ? [] : [said(days[index]!, step, 'open')],
    );
    expect(await Promise.all(lots.map(({ id }) => read(id)))).toEqual(expected);
    expect(await read(released.id)).toEqual([]);
    const customs: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };
    for (const by of [on.otherImporter, on.institution, on.bjmpa, customs])
      for (const { id } of lots) expect(await read(id, by)).toEqual([]);
    await releaseAll(lots[4]!);
    await reminders.send(hub.customs.agency);
    expect(await read(lots[4]!.id)).toEqual([said(30, 30, 'closed')]);
    expect(await read(lots[5]!.id)).toEqual([said(0, 30, 'open')]);
  });
});
