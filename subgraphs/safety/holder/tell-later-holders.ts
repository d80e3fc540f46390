import type { ReactionContext } from '@hub/shared/feed/reaction.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { appendRows, newRow, type NewRow } from '@hub/shared/paging/append-rows.ts';
import { tell } from '../inbox/item-kinds.ts';
import { ControlMeasure } from '../control-measure/control-measure.entity.ts';
import { holdersOf } from './holders-of.ts';

/** Tells those of whom it becomes known after a measure that they hold the drug, or have held it (R96). */
export async function tellLaterHolders(
  { em, now }: Pick<ReactionContext, 'em' | 'now'>,
  drugIds: readonly string[],
): Promise<void> {
  const measures = await em.find(
    ControlMeasure,
    { drugId: { $in: [...new Set(drugIds)] } },
    { orderBy: { id: 'asc' } },
  );
  const rows: NewRow[] = [];
  for (const { id, drugId } of measures) {
    const told = await em.find(InboxItem, { about: id, kind: 'STOP_USE' }, { fields: ['ownerKind', 'ownerId'] });
    const isTold = new Set(told.map(({ ownerKind, ownerId }) => `${ownerKind}:${ownerId}`));
    const append: Parameters<typeof tell>[0]['append'] = (entity, data) => rows.push(newRow(entity, data));
    for (const holder of await holdersOf(em, drugId))
      if (!isTold.has(`${holder.kind}:${holder.id}`)) tell({ append, now }, holder, 'STOP_USE', id);
  }
  await appendRows(em, rows);
}
