import { newId } from '@hub/shared/id/new-id.ts';
import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { requireQuantity } from '@hub/shared/command/require-input.ts';
import { existingRow, findRow } from '@hub/shared/database/rows.ts';
import { restrict } from '@hub/shared/restriction/restrict.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { moveLot } from '../bonded-lot/move-lot.ts';
import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { CustomsHold } from '../published/zone-events.ts';
import { refuse } from '../refusals.ts';
import { customsHold } from '../restriction/causes.ts';
import { Hold } from './hold.entity.ts';
import { holdOfResult } from './hold.load.ts';

/** CUSTOMS holds a lot, or some packs of it: what is held is neither cleared nor released, and leaves no zone (R80). */
export const placeHold = command({
  name: 'placeHold',
  async run(context, { lotId, quantity = null, reason }) {
    const { em, principal, now, append, publish } = context;
    const placedBy = requireAgency(principal, 'CUSTOMS');
    if (quantity !== null) requireQuantity(quantity);
    const lot = await findRow(em, BondedLot, { id: lotId });
    if (!lot) throw refuse('NOT_FOUND', { kind: 'BondedLot', id: lotId });
    const { drugId, importerId, lotNumber } = lot;
    const of = { lotId, drugId, importerId };
    const holdId = newId();
    if (quantity === null) await restrict(em, customsHold, { id: holdId, scope: { drug: drugId, lot: lotId } });
    // Of a whole lot, what no other hold keeps.
    const packs = quantity ?? freeOf(await existingRow(em, BondedLot, { id: lotId }, { lock: true }));
    if (packs > 0) await moveLot(context, { kind: 'HELD', ...of, lotNumber, quantity: packs, reason });
    append(Hold, { id: holdId, ...of, quantity, packs, reason, placedBy, placedAt: now });
    publish(CustomsHold, holdId, { holdId, ...of, quantity, liftedAt: null });
    tell(context, { kind: 'IMPORTER', id: importerId }, 'CUSTOMS_HOLD', holdId);
    return { holdId };
  },
  payload: { hold: holdOfResult },
});

const freeOf = ({ onHand, held }: BondedLot): number => onHand - held;
