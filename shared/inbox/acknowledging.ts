import { LockMode } from '@mikro-orm/core';
import { change, placeholders } from '../database/statement.ts';
import type { CommandContext } from '../command/context.ts';
import { badInput, refuse } from '../refusal/refuse.ts';
import { throwRefusals } from '../refusal/throw-refusals.ts';
import type { RequestContext } from '../subgraph/request-context.ts';
import { InboxItem } from './inbox-item.entity.ts';
import { changedFields, noteChanges } from './note-changes.ts';
import { ownItems } from './own-items.ts';

/** As many as a page has. */
const maxItems = 200;

/**
 * What the command does by which an organisation acknowledges items of its inbox, all or none of them: acknowledging
 * again leaves the first time. It closes a notice, but no task.
 */
export const acknowledging = {
  async run(context: CommandContext, input: { itemIds: string[] }): Promise<{ itemIds: string[] }> {
    const { em, principal, now } = context;
    const itemIds = [...new Set(input.itemIds)];
    if (itemIds.length === 0 || itemIds.length > maxItems) throw badInput('itemIds', 'COUNT', { max: maxItems });
    const own = { $and: [ownItems(principal), { id: { $in: itemIds } }] };
    // Locked: of two that acknowledge the same item at once, one changes it.
    const found = await em.find(InboxItem, own, {
      fields: [...changedFields, 'acknowledgedAt'],
      orderBy: { line: 'asc' },
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const foundIds = new Set(found.map(({ id }) => id));
    const missing = itemIds.filter((id) => !foundIds.has(id));
    throwRefusals(missing.map((id) => refuse('NOT_FOUND', { kind: 'InboxItem', id })));
    const changed = found.filter(({ acknowledgedAt }) => acknowledgedAt === null);
    if (changed.length === 0) return { itemIds };
    await change(
      em,
      `update inbox_item set \`acknowledged_at\` = ?, \`open\` = case when \`task\` = 1 then \`open\` else 0 end
        where id in (${placeholders(changed)})`,
      [now, ...changed.map(({ id }) => id)],
    );
    noteChanges(context, changed);
    return { itemIds };
  },
  payload: {
    items: ({ itemIds }: { itemIds: string[] }, { em, principal }: RequestContext) =>
      em.find(InboxItem, { $and: [ownItems(principal), { id: { $in: itemIds } }] }, { orderBy: { line: 'asc' } }),
  },
};
