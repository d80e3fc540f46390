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
  if (measures.length === 0) return;
  const holders = await holdersOf(em, [...new Set(measures.map(({ drugId }) => drugId))]);
  const about = measures.map(({ id }) => id);
  const told = await em.find(
    InboxItem,
    { about: { $in: about }, kind: 'STOP_USE' },
    { fields: ['about', 'ownerKind', 'ownerId'] },
  );
  const isTold = new Set(told.map((item) => `${item.about} ${item.ownerKind} ${item.ownerId}`));
  const rows: NewRow[] = [];
  const append: Parameters<typeof tell>[0]['append'] = (...row) => rows.push(newRow(...row));
  for (const measure of measures)
    for (const { drugId, kind, id } of holders)
      if (drugId === measure.drugId && !isTold.has(`${measure.id} ${kind} ${id}`))
        tell({ append, now }, { kind, id }, 'STOP_USE', measure.id);
  await appendRows(em, rows);
}
