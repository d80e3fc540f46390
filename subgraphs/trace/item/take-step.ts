import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { change, placeholders } from '@hub/shared/database/statement.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { ItemStep, type Item } from './item.entity.ts';
import { findItems } from './require-items.ts';
import { statesBefore, type ItemState } from './rules/item-steps.ts';

/**
 * Moves packs, as they were read in this transaction, to their next state and writes the step to each one's path; throws
 * WRONG_STATE for every pack in the wrong state. The update has the same condition, so of two requests for the same pack
 * one is refused.
 */
export async function takeStep(context: CommandContext, items: readonly Item[], to: ItemState): Promise<void> {
  const { em } = context;
  const from = statesBefore(to);
  const refuseAll = (packs: readonly Item[]) =>
    throwRefusals(packs.map(({ code, state }) => refuse('WRONG_STATE', { code, state, expected: from.join(' / ') })));
  refuseAll(items.filter(({ state }) => !from.includes(state)));
  const codes = items.map(({ code }) => code);
  const moved = await change(
    em,
    `update item set state = ?, steps = steps + 1
      where state in (${placeholders(from)}) and code in (${placeholders(codes)})`,
    [to, ...from, ...codes],
  );
  if (moved !== codes.length) {
    // Others have moved some meanwhile. The rows are locked now, and the refusal rolls the update of the rest back.
    const now = await findItems(em, codes);
    const blocked = now.filter(({ state }) => state !== to);
    refuseAll(blocked.length > 0 ? blocked : now);
  }
  await writeSteps(
    context,
    items.map(({ code, steps }) => ({ code, steps: steps + 1, state: to })),
  );
}

/** Writes the current state of packs as the latest step of their paths. */
export async function writeSteps(
  { em, principal, now }: CommandContext,
  items: readonly Pick<Item, 'code' | 'steps' | 'state'>[],
): Promise<void> {
  const { kind: byKind, id: byId } = principal.organisation;
  const rows = items.map(({ code, steps: seq, state }) => ({ code, seq, state, at: now, byKind, byId }));
  await insertRows(em, ItemStep, rows);
}
