import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { ownItems } from '@hub/shared/inbox/own-items.ts';
import { command } from '../command.ts';
import { refuse } from '../refusals.ts';

/** An organisation acknowledges an item of its inbox; acknowledging again leaves the first time. */
export const acknowledgeListItem = command({
  name: 'acknowledgeListItem',
  async run({ em, principal, now }, { itemId }) {
    const own = { $and: [ownItems(principal), { id: itemId }] };
    if ((await em.count(InboxItem, own)) === 0) throw refuse('NOT_FOUND', { kind: 'InboxItem', id: itemId });
    await em.nativeUpdate(InboxItem, { id: itemId, acknowledgedAt: null }, { acknowledgedAt: now });
    return { itemId };
  },
  payload: { item: ({ itemId }, { em }) => em.findOneOrFail(InboxItem, { id: itemId }) },
});
