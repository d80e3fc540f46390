import type { EntityManager } from '@mikro-orm/core';
import { requireOrganisation } from '@hub/shared/access/require-organisation.ts';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { existingRow, findRow } from '@hub/shared/database/rows.ts';
import { change } from '@hub/shared/database/statement.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { command } from '../command.ts';
import { requireCodes } from './require-codes.ts';
import { ItemsMovedInZone } from '../published/events.ts';
import { refuse } from '../refusals.ts';
import { Lot } from '../bonded-lot/bonded-lot.entity.ts';
import { Item } from './item.entity.ts';
import { findItems } from './require-items.ts';
import { isTraceCode } from './rules/trace-code.ts';
import { writeSteps } from './take-step.ts';
import { itemsOfResult } from './item.load.ts';

/** The importer assigns one code to each pack of a lot in the zone, 赋码 (R85). */
export const codeItems = command({
  name: 'codeItems',
  follows: ['customs'],
  async run(context, { lotId, codes }) {
    const { em, principal, publish } = context;
    const importerId = requireOrganisation(principal, 'IMPORTER');
    requireCodes(codes);
    const invalid = codes.filter((code) => !isTraceCode(code));
    throwRefusals(invalid.map((code) => refuse('TRACE_CODE_INVALID', { code })));
    const lot = await findRow(em, Lot, { id: lotId, importerId });
    if (!lot) throw refuse('NOT_FOUND', { kind: 'BondedLot', id: lotId });
    const taken = await findItems(em, codes);
    throwRefusals(taken.map(({ code }) => refuse('CODE_ALREADY_ASSIGNED', { code })));
    await countCoded(em, lot, codes.length);
    const { drugId } = lot;
    const items = codes.map((code) => ({ code, lotId, drugId, importerId, state: 'CODED', steps: 1 }) as const);
    await insertRows(em, Item, items);
    await writeSteps(context, items);
    publish(ItemsMovedInZone, lotId, { lotId, drugId, importerId, state: 'CODED', codes });
    return { codes };
  },
  payload: { items: itemsOfResult },
});

/** Counts assigned codes against the lot's packs. */
async function countCoded(em: EntityManager, lot: Lot, count: number): Promise<void> {
  const sql = 'update lot set coded = coded + ? where id = ? and quantity - coded >= ?';
  const counted = await change(em, sql, [count, lot.id, count]);
  if (counted > 0) return;
  const { lotNumber, quantity, coded } = await existingRow(em, Lot, { id: lot.id });
  throw refuse('LOT_OVERCODED', { lot: lotNumber, quantity, coded: coded + count });
}
