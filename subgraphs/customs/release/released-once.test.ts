import { expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { stockOf } from '../testing/stock.ts';

test.each(databases)(
  '[R79] a release takes each pack once, even if another takes it at once, on %s',
  async (dialect) => {
    const hub = await on.arrangeCustoms(dialect);
    const stock = stockOf(hub);
    const drugId = await hub.listDrug();
    const { id, codes } = await stock.enterLot(drugId, 30);
    const approvalId = await hub.approve(drugId);
    const addForm = () => hub.addForm({ approvalId, drugId });
    for (let first = 0; first < 30; first += 3) {
      const [a, both, b] = codes.slice(first, first + 3) as [string, string, string];
      const forms = await Promise.all([addForm(), addForm()]);
      const answers = await Promise.all([stock.release(forms[0], [a, both]), stock.release(forms[1], [both, b])]);
      const refused = answers.filter((answer) => Array.isArray(answer));
      expect(refused).toEqual([[{ refusal: 'WRONG_STATE', code: both, state: 'RELEASED', expected: 'SHELVED' }]]);
    }
    expect(await hub.em().count(ZoneItem, { lotId: id, releaseId: { $ne: null } })).toBe(20);
    await hub.close();
  },
);
