import { raw } from '@mikro-orm/core';
import { concerns } from '@hub/shared/access/concerns.ts';
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
  const { institutionId, ...own } = concerns(principal);
  if (institutionId === undefined) return findPage(em, BondedLot, { visible: own, asked }, page, orders);
  const { order, ...rest } = page;
  if (order === 'ON_HAND' || order === 'ON_HAND_DESCENDING') {
    // Only the lot itself has what changes; here an institution's lots are sorted.
    const own = 'select lot_id from lot_recipient where institution_id = ?';
    const seen = raw((lot) => `${lot}.id in (${own})`, [institutionId]);
    return findPage(em, BondedLot, { visible: { [seen]: [] }, asked }, page, orders);
  }
  const shown = { visible: { institutionId }, asked };
  const { nodes, ...found } = await findPage(em, LotRecipient, shown, { ...rest, order }, byConstants, 'lotId');
  const lots = await lotById(context).loadMany(nodes.map(({ lotId }) => lotId));
  return { ...found, nodes: lots as BondedLot[] };
}
