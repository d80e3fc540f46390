import { reaction } from '@hub/shared/feed/reaction.ts';
import { restrict } from '@hub/shared/restriction/restrict.ts';
import { Restriction } from '@hub/shared/restriction/restriction.entity.ts';
import { DrugRemoved } from '@hub/whitelists/published/drug-events.ts';
import { askHolders } from '../drug/ask-holders.ts';
import { drugDelisting } from '../restriction/causes.ts';

/** A removed drug is used only if the removal allows it (D9). Whoever holds packs is asked to deal with them. */
export const onDrugRemoved = reaction({
  event: DrugRemoved,
  reads: ['removalId', 'drugId', 'mayUseDelivered'],
  async apply(context, { removalId: id, drugId, mayUseDelivered }) {
    const forbids = mayUseDelivered ? [] : drugDelisting.forbids;
    await restrict(context.em, drugDelisting, { id, scope: { drug: drugId }, forbids });
    await askHolders(context, id, drugId);
  },
  async clear(em) {
    await em.nativeDelete(Restriction, { cause: drugDelisting.name });
  },
});
