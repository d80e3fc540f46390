import { StockAdjusted } from '@hub/customs/published/events.ts';
import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { appendRows, newRow, type NewRow } from '@hub/shared/paging/append-rows.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { lockSubjects, subjectKey } from '@hub/shared/restriction/lock-subjects.ts';
import { answerOnceUsedUp } from '../drug/ask-holders.ts';
import { LotVariance } from '../bonded-lot/bonded-lot.entity.ts';
import { recountLots } from '../bonded-lot/recount-lots.ts';
import { Item } from '../item/item.entity.ts';
import { takeBack } from '../item/take-back.ts';

/**
 * Takes packs that came back into bond, 退回, from their institution: nobody uses, receives or delivers them (D8). What a
 * count has found of a lot says how many of its packs may have codes (R85).
 */
export const onStockAdjusted = reaction({
  event: StockAdjusted,
  reads: ['kind', 'lotId', 'drugId', 'importerId', 'quantity', 'codes'],
  async apply({ em, event, now }, { kind, lotId, drugId, importerId, quantity, codes }) {
    if (kind === 'SURPLUS' || kind === 'SHORTAGE') {
      const packs = kind === 'SURPLUS' ? quantity : -quantity;
      await upsertRows(em, LotVariance, [{ eventId: event.id, lotId, packs }]);
      await recountLots(em, [lotId]);
    }
    if (kind !== 'RETURNED') return;
    // As whoever moves packs of the drug does before it asks what is left.
    await lockSubjects(em, [subjectKey('drug', drugId)]);
    const back = await takeBack(em, codes, { at: new Date(event.time), importerId });
    const rows: NewRow[] = [];
    const append: CommandContext['append'] = (...row) => rows.push(newRow(...row));
    const context = { em, now, append };
    for (const [releaseId, [pack]] of Map.groupBy(back, (each) => each.releaseId)) {
      const stillInTransit = await em.count(Item, { releaseId, state: 'SCANNED_OUT' });
      if (stillInTransit === 0) await answerItems(context, releaseId, ['RECEIVE']);
      await answerOnceUsedUp(context, drugId, pack!.institutionId);
    }
    await appendRows(em, rows);
  },
  // The fact of the release, which is applied again before it, gives the packs back; their steps are this agency's own.
  async clear(em) {
    await em.nativeDelete(LotVariance, {});
  },
});
