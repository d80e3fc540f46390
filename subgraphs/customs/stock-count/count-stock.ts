import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { requireCount, requireOnce } from '@hub/shared/command/require-input.ts';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { findRows } from '@hub/shared/database/rows.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { command } from '../command.ts';
import { tell } from '../inbox/item-kinds.ts';
import { badInput, refuse } from '../refusals.ts';
import { replaceCounts } from './replace-counts.ts';
import { countOfResult } from './stock-count.load.ts';
import { StockCount, StockCountLine } from './stock-count.entity.ts';

const maxLots = 200;
const maxFound = 1_000_000_000;

/**
 * An importer says what it has found of its lots in bond; where the books say otherwise, customs is to confirm it (R80). A
 * count of any of these lots that customs has not confirmed is taken back by that.
 */
export const countStock = command({
  name: 'countStock',
  async run(context, { lines }) {
    const { em, principal, now, append } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCount('lines', lines, maxLots);
    const ids = lines.map(({ lotId }) => lotId);
    requireOnce('lines', ids);
    // What is written down as booked is what a movement at the same time leaves.
    const lots = await findRows(em, BondedLot, { id: ids, importerId }, { orderBy: ['id'], lock: true });
    const booked = new Map(lots.map(({ id, onHand }) => [id, onHand]));
    throwRefusals(
      lines.flatMap(({ lotId, found, reason }, at) => {
        const onHand = booked.get(lotId);
        if (onHand === undefined) return [refuse('NOT_FOUND', { kind: 'BondedLot', id: lotId })];
        if (found < 0) return [badInput(`lines[${at}].found`, 'BELOW', { min: 0 })];
        if (found > maxFound) return [badInput(`lines[${at}].found`, 'ABOVE', { max: maxFound })];
        return found !== onHand && !reason ? [badInput(`lines[${at}].reason`, 'MISSING')] : [];
      }),
    );
    await replaceCounts(context, ids);
    const countId = newId();
    const counted = lines.map(({ lotId, found, reason = null }) => {
      return { countId, lotId, booked: booked.get(lotId)!, found, reason };
    });
    const differs = counted.some((line) => line.booked !== line.found);
    append(StockCount, { id: countId, importerId, state: differs ? 'DIFFERENCES' : 'EQUAL', countedAt: now });
    await insertRows(em, StockCountLine, counted);
    if (differs) tell(context, { kind: 'AGENCY', id: 'CUSTOMS' }, 'COUNT_DIFFERS', countId);
    return { countId };
  },
  payload: { count: countOfResult },
});
