import { concerns } from '@hub/shared/access/concerns.ts';
import { requireKnown } from '@hub/shared/paging/require-known.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { Item } from '../item/item.entity.ts';
import { Lot } from './lot.entity.ts';

/** Throws BAD_INPUT if a list is filtered by a lot that does not exist or that the caller may not see. */
export async function requireLot(context: RequestContext, lotId: string | null | undefined): Promise<void> {
  if (lotId === null || lotId === undefined) return;
  const { em } = context;
  const { institutionId, ...own } = concerns(context.principal);
  const find = () =>
    // An institution sees the lots from which it was released packs.
    institutionId === undefined ? em.findOne(Lot, { id: lotId, ...own }) : em.findOne(Item, { lotId, institutionId });
  await requireKnown(context, 'lotId', async () => (await find()) !== null, 'customs');
}
