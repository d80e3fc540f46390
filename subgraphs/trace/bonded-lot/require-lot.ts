import { visible } from '@hub/shared/access/room.ts';
import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { Item } from '../item/item.entity.ts';
import { rooms } from '../rooms.ts';
import { Lot } from './bonded-lot.entity.ts';

/** Throws BAD_INPUT if a list is filtered by a lot that does not exist or that the caller may not see. */
export async function requireLot(context: RequestContext, lotId: string | null | undefined): Promise<void> {
  if (lotId === null || lotId === undefined) return;
  const { em, principal } = context;
  const isKnown = async () =>
    (await em.findOne(Lot, { $and: [visible(rooms.lots, principal), { id: lotId }] })) !== null ||
    // Who was released packs of a lot sees it, too.
    (await em.findOne(Item, { $and: [visible(rooms.items, principal), { lotId }] })) !== null;
  await requireKnown(context, 'lotId', isKnown, 'customs');
}
