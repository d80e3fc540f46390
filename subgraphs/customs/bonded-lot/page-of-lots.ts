import { rowsFor, visible } from '@hub/shared/access/room.ts';
import {
  ascending,
  descending,
  findPage,
  inCommitOrder,
  type Page,
  type PageArgs,
} from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import type { BondedLotOrder } from '../generated/resolvers.ts';
import { rooms } from '../rooms.ts';
import { BondedLot } from './bonded-lot.entity.ts';
import { lotById } from './bonded-lot.load.ts';
import { LotRecipient } from './lot-recipient.entity.ts';

/** A filter by what never changes in a lot. */
export interface LotFilter {
  drugId?: string;
  importerId?: string;
  expiryDate?: { $lte: string };
}

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

/** The lots that the caller may see. */
export async function pageOfLots(
  context: RequestContext,
  asked: LotFilter,
  page: PageArgs<BondedLotOrder>,
): Promise<Page<BondedLot>> {
  const { em, principal } = context;
  if (!rowsFor(rooms.receivedLots, principal))
    return findPage(em, BondedLot, { visible: visible(rooms.stock, principal), asked }, page, orders);
  const shown = { visible: visible(rooms.receivedLots, principal), asked };
  const { nodes, ...found } = await findPage(em, LotRecipient, shown, page, ordersOfReceived, 'lotId');
  const lots = await lotById(context).loadMany(nodes.map(({ lotId }) => lotId));
  return { ...found, nodes: lots as BondedLot[] };
}
