import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { changeRows, existingRow, findRow } from '@hub/shared/database/rows.ts';
import { restrict } from '@hub/shared/restriction/restrict.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { holdOn, moveLot } from '../bonded-lot/move-lot.ts';
import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { CustomsHold } from '../published/zone-events.ts';
import { refuse } from '../refusals.ts';
import { customsHold } from '../restriction/causes.ts';
import { Hold } from './hold.entity.ts';
import { holdOfResult } from './hold.load.ts';

/** CUSTOMS lifts a hold, once (R80). */
export const liftHold = command({
  name: 'liftHold',
  async run(context, { holdId, reason }) {
    const { em, principal, now, publish } = context;
    requireAgency(principal, 'CUSTOMS');
    const hold = await findRow(em, Hold, { id: holdId });
    if (!hold) throw refuse('NOT_FOUND', { kind: 'Hold', id: holdId });
    const { lotId, drugId, importerId, quantity } = hold;
    const of = { lotId, drugId, importerId };
    // In the order in which other commands lock: the subject of restrictions, the lot, its holds.
    if (quantity === null)
      await restrict(em, customsHold, { id: holdId, scope: { drug: drugId, lot: lotId }, endsAt: now });
    const { lotNumber } = await existingRow(em, BondedLot, { id: lotId }, { lock: true });
    const { liftedAt, packs } = await existingRow(em, Hold, { id: holdId }, { lock: true });
    if (liftedAt) throw refuse('WRONG_STATUS', { kind: 'Hold', id: holdId, status: 'LIFTED', expected: 'PLACED' });
    await changeRows(em, Hold, { id: holdId }, { liftedAt: now, liftReason: reason });
    if (packs > 0) {
      await moveLot(context, { kind: 'HOLD_LIFTED', ...of, lotNumber, quantity: packs, reason });
      await holdOn(context, { ...of, lotNumber, quantity: packs });
    }
    publish(CustomsHold, holdId, { holdId, ...of, quantity: quantity ?? null, liftedAt: now.toISOString() });
    tell(context, { kind: 'IMPORTER', id: importerId }, 'HOLD_LIFTED', holdId);
    return { holdId };
  },
  payload: { hold: holdOfResult },
});
