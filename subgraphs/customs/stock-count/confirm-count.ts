import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { changeRows, existingRow, findRows } from '@hub/shared/database/rows.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { moveLot } from '../bonded-lot/move-lot.ts';
import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { StockAdjusted } from '../published/events.ts';
import { refuse } from '../refusals.ts';
import { countOfResult } from './stock-count.load.ts';
import { StockCount, StockCountLine } from './stock-count.entity.ts';

/**
 * Customs confirms what a count found: the differences are booked, each as a line of its own (R80). They are those of the
 * time of the count, so what has moved since stays as it is.
 */
export const confirmCount = command({
  name: 'confirmCount',
  async run(context, { countId }) {
    const { em, principal, now, publish } = context;
    requireAgency(principal, 'CUSTOMS');
    const lines = await findRows(em, StockCountLine, { countId }, { orderBy: ['lotId'] });
    if (lines.length === 0) throw refuse('NOT_FOUND', { kind: 'StockCount', id: countId });
    // Whoever confirms this count, or counts its lots again, has locked them.
    const lotIds = lines.map(({ lotId }) => lotId);
    await findRows(em, BondedLot, { id: lotIds }, { orderBy: ['id'], lock: true });
    const { importerId, state: status } = await existingRow(em, StockCount, { id: countId });
    if (status !== 'DIFFERENCES')
      throw refuse('WRONG_STATUS', { kind: 'StockCount', id: countId, status, expected: 'DIFFERENCES' });
    await changeRows(em, StockCount, { id: countId }, { state: 'BOOKED', confirmedAt: now });
    for (const { lotId, booked, found, reason } of lines.filter((line) => line.found !== line.booked)) {
      const { drugId, lotNumber } = await existingRow(em, BondedLot, { id: lotId });
      const kind = found > booked ? ('SURPLUS' as const) : ('SHORTAGE' as const);
      const quantity = Math.abs(found - booked);
      await moveLot(context, { kind, lotId, lotNumber, drugId, importerId, quantity, reason: reason! });
      publish(StockAdjusted, lotId, { lotId, drugId, importerId, kind, quantity, codes: [] });
    }
    await answerItems(context, countId, ['COUNT_DIFFERS']);
    tell(context, { kind: 'IMPORTER', id: importerId }, 'COUNT_CONFIRMED', countId);
    return { countId };
  },
  payload: { count: countOfResult },
});
