import type { CommandContext } from '@hub/shared/command/context.ts';
import { changeRows } from '@hub/shared/database/rows.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { StockCount } from './stock-count.entity.ts';

/** Whoever counts lots again takes its earlier word about them back. The caller has locked the lots. */
export async function replaceCounts(context: CommandContext, lotIds: readonly string[]): Promise<void> {
  const replaced = await select<{ id: string }>(
    context.em,
    `select distinct counted.id from stock_count counted join stock_count_line line on line.count_id = counted.id
      where line.lot_id in (${placeholders(lotIds)}) and counted.state = 'DIFFERENCES' order by counted.id`,
    [...lotIds],
  );
  for (const { id } of replaced) {
    await changeRows(context.em, StockCount, { id }, { state: 'REPLACED' });
    await answerItems(context, id, ['COUNT_DIFFERS']);
  }
}
