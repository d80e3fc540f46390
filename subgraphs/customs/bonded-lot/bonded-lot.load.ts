import { rowsFor, sqlFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { ascending, descending, inCommitOrder, type Page, type PageArgs } from '@hub/shared/paging/find-page.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { filteredPagesOf, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import type { BondedLotFilter, BondedLotOrder } from '../generated/resolvers.ts';
import { LotRecipient } from '../lot-recipient/lot-recipient.entity.ts';
import { rooms } from '../rooms.ts';
import { changeOf } from '../stock-movement/movement-effects.ts';
import { BondedLot } from './bonded-lot.entity.ts';
import { filtersOfReceived, filtersOfStock } from './lot-filters.ts';
import { seenLots } from './seen-lots.ts';

export const lotById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const { from, condition, values } = seenLots(principal);
  const rows = await select(em, `select lot.* from ${from} where ${condition} and lot.id in (${placeholders(ids)})`, [
    ...values,
    ...ids,
  ]);
  return inKeyOrder(
    ids,
    rows.map((row) => em.map(BondedLot, row)),
    (row) => row.id,
  );
});

/** The lot that a command was about. */
export const lotOfResult = async ({ lotId }: { lotId: string }, context: RequestContext): Promise<BondedLot> =>
  (await lotById(context).load(lotId))!;

/** The institutions that were released packs of a lot, as far as the caller may know. */
export const recipientsOfLot = rowsByKey(
  LotRecipient,
  (principal) => (rowsFor(rooms.receivedLots, principal) ?? {}) as object,
  'lotId',
  'institutionId',
);

const byConstants = {
  ...inCommitOrder,
  EXPIRY_DATE: ascending('expiryDate', 'line'),
  EXPIRY_DATE_DESCENDING: descending('expiryDate', 'line'),
};
/** Those who were released packs of a lot do not see how many are left: for them all lots are equal in that. */
const ordersOfReceived = {
  ...byConstants,
  ON_HAND: inCommitOrder.OLDEST_FIRST,
  ON_HAND_DESCENDING: inCommitOrder.NEWEST_FIRST,
};
const orders = {
  ...byConstants,
  ON_HAND: ascending('onHand', 'line'),
  ON_HAND_DESCENDING: descending('onHand', 'line'),
};

const pageOfStock = filteredPagesOf({
  entity: BondedLot,
  seen: rooms.stock,
  orders,
  filters: filtersOfStock,
  at: 'enteredAt',
});
const pageOfReceived = filteredPagesOf({
  entity: LotRecipient,
  seen: rooms.receivedLots,
  orders: ordersOfReceived,
  filters: filtersOfReceived,
  key: 'lotId',
});

/** A page of the lots that the caller may see. */
export async function pageOfLots(
  context: RequestContext,
  args: PageArgs<BondedLotOrder> & { filter?: BondedLotFilter | null },
  within: { drugId?: string; importerId?: string } = {},
): Promise<Page<BondedLot>> {
  if (!rowsFor(rooms.receivedLots, context.principal)) return pageOfStock(context, args, within);
  const { nodes, ...found } = await pageOfReceived(context, args, within);
  const lots = await lotById(context).loadMany(nodes.map(({ lotId }) => lotId));
  return { ...found, nodes: lots as BondedLot[], sum: async () => null };
}

/** What an institution was released of the lots that it sees, as `seen` and `line`. */
export const releasedLines = `lot_recipient seen
  join stock_movement line on line.institution_id = seen.institution_id and line.lot_id = seen.lot_id`;

/** How many of these packs were released, less what was not after all. */
export const releasedPacks = `sum(${changeOf('lot', 'released', 'line')})`;

/** How many packs of a lot were released to the calling institution. */
export const releasedToCaller = defineLoader(async ({ em, principal }, lotIds: readonly string[]) => {
  const { condition, values } = sqlFor(rooms.receivedLots, principal, 'seen');
  const rows = await select<{ lotId: string; total: number | string }>(
    em,
    `select seen.lot_id as lotId, ${releasedPacks} as total from ${releasedLines}
      where ${condition} and seen.lot_id in (${placeholders(lotIds)}) group by seen.lot_id`,
    [...values, ...lotIds],
  );
  const totals = new Map(rows.map(({ lotId, total }) => [lotId, Number(total)]));
  return lotIds.map((lotId) => totals.get(lotId) ?? 0);
});
