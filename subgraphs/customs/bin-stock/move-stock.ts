import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { requireQuantity } from '@hub/shared/command/require-input.ts';
import { findRow } from '@hub/shared/database/rows.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { requirePlaces } from '../bin/require-places.ts';
import { misplaced } from '../bin/rules/misplaced.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { lotById } from '../bonded-lot/bonded-lot.load.ts';
import { moveLot } from '../bonded-lot/move-lot.ts';
import { command } from '../command.ts';
import { badInput, refuse } from '../refusals.ts';
import { putIntoBin } from './put-into-bin.ts';
import { takeFromBin, takeLoose } from './take-from-bins.ts';

/** An importer moves packs of a lot to another bin, or those that lie in no bin into one (R55). */
export const moveStock = command({
  name: 'moveStock',
  async run(context, { lotId, fromBin, toBin, quantity }) {
    const { em, principal } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireQuantity(quantity);
    if (fromBin === toBin) throw badInput('toBin', 'ALREADY_USED', { value: toBin });
    // Locked, so that its range becomes known before it or after it.
    const lot = await findRow(em, BondedLot, { id: lotId, importerId }, { lock: true });
    if (!lot) throw refuse('NOT_FOUND', { kind: 'BondedLot', id: lotId });
    const { drugId, lotNumber } = lot;
    const places = await requirePlaces(em, importerId, fromBin ? [fromBin, toBin] : [toBin]);
    const to = places.get(toBin)!;
    throwRefusals(misplaced(lot, to));
    // Locks the lot.
    await moveLot(context, { kind: 'MOVED', drugId, importerId, lotId, lotNumber, quantity, ...bins(fromBin, toBin) });
    if (fromBin) await takeFromBin(em, { lotId, lotNumber }, places.get(fromBin)!, quantity);
    else await takeLoose(em, { lotId, lotNumber }, quantity);
    await putIntoBin(em, { lotId, importerId, binId: to.binId, code: to.code, quantity });
    return { lotId };
  },
  payload: { lot: async ({ lotId }, context) => (await lotById(context).load(lotId))! },
});

const bins = (fromBin: string | null | undefined, toBin: string) => ({ toBin, ...(fromBin ? { fromBin } : {}) });
