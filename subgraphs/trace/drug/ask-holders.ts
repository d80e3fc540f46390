import type { CommandContext } from '@hub/shared/command/context.ts';
import { findRows } from '@hub/shared/database/rows.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { ReactionContext } from '@hub/shared/feed/reaction.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { answerItems } from '@hub/shared/inbox/send-item.ts';
import { appendRows, newRow, type NewRow } from '@hub/shared/paging/append-rows.ts';
import { subjectKey } from '@hub/shared/restriction/lock-subjects.ts';
import { Restriction } from '@hub/shared/restriction/restriction.entity.ts';
import { tell } from '../inbox/item-kinds.ts';
import { Item } from '../item/item.entity.ts';
import type { ItemState } from '../item/rules/item-steps.ts';
import { drugDelisting } from '../restriction/causes.ts';

/** The states of packs that an institution has or is about to have. */
const held: readonly ItemState[] = ['SCANNED_OUT', 'RECEIVED', 'QUARANTINED'];

/** Asks each institution that holds packs of a removed drug to deal with them, once for each removal (D9). */
export async function askHolders(
  { em, now }: Pick<ReactionContext, 'em' | 'now'>,
  removalId: string,
  drugId: string,
): Promise<void> {
  const holders = await select<{ id: string }>(
    em,
    `select distinct institution_id as id from item
      where drug_id = ? and state in (${placeholders(held)}) order by institution_id`,
    [drugId, ...held],
  );
  const asked = await findRows(em, InboxItem, { about: removalId, kind: 'DRUG_REMOVED' });
  const rows: NewRow[] = [];
  const append: Parameters<typeof tell>[0]['append'] = (...row) => rows.push(newRow(...row));
  for (const { id } of holders)
    if (!asked.some(({ ownerId }) => ownerId === id))
      tell({ append, now }, { kind: 'INSTITUTION', id }, 'DRUG_REMOVED', removalId);
  await appendRows(em, rows);
}

/** An institution that has no pack of a removed drug any more has dealt with them. */
export async function answerOnceUsedUp(
  context: Pick<CommandContext, 'em' | 'now' | 'append'>,
  drugId: string,
  institutionId: string,
): Promise<void> {
  const { em } = context;
  const ofDrug = { cause: drugDelisting.name, subject: subjectKey('drug', drugId) };
  const removals = await findRows(em, Restriction, ofDrug, { orderBy: ['id'] });
  if (removals.length === 0) return;
  if ((await em.count(Item, { institutionId, drugId, state: { $in: held } })) > 0) return;
  const holder = { kind: 'INSTITUTION', id: institutionId } as const;
  for (const { id } of removals) await answerItems(context, id, ['DRUG_REMOVED'], holder);
}
