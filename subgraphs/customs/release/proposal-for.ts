import { isVisible } from '@hub/shared/access/room.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import type { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { badInput } from '../refusals.ts';
import { rooms } from '../rooms.ts';
import { maxPacks, proposedPacks, type ProposedPack } from './proposed-packs.ts';

/** What a release under a form would best take, for whoever sees the stock; null for others. Throws BAD_INPUT. */
export async function proposalFor(
  context: RequestContext,
  form: ClearanceForm,
  quantity: number | null | undefined,
): Promise<ProposedPack[] | null> {
  if (!isVisible(rooms.stock, context.principal, form)) return null;
  if (quantity !== null && quantity !== undefined && (quantity < 1 || quantity > maxPacks))
    throw badInput('quantity', 'COUNT', { max: maxPacks });
  const left = form.status === 'ISSUED' ? form.quantity - form.released : 0;
  const { drugId, importerId, institutionId } = form;
  const wanted = Math.min(quantity ?? left, left, maxPacks);
  return proposedPacks(context).load({ drugId, importerId, institutionId, quantity: wanted });
}
