import { raw } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { Item, ItemStep } from './item.entity.ts';
import { statesBefore, type ItemState } from './rules/item-steps.ts';

/**
 * Moves packs to their next state and writes the step to each one's path; throws WRONG_STATE for every pack in the
 * wrong state. The update has the same condition, so of two requests for the same pack one is refused.
 */
export async function takeStep(context: CommandContext, codes: readonly string[], to: ItemState): Promise<Item[]> {
  const { em } = context;
  const from = statesBefore(to);
  const wrong = ({ code, state }: Item) => refuse('WRONG_STATE', { code, state, expected: from.join(' / ') });
  const before = await em.find(Item, { code: { $in: [...codes] } }, { refresh: true });
  throwRefusals(before.filter(({ state }) => !from.includes(state)).map(wrong));
  const moved = await em.nativeUpdate(
    Item,
    { code: { $in: [...codes] }, state: { $in: from } },
    { state: to, steps: raw('steps + 1') },
  );
  const items = await em.find(Item, { code: { $in: [...codes] } }, { refresh: true });
  if (moved !== codes.length) {
    // The rows are locked now, so they show which packs were in the way; the refusal rolls the update back.
    const blocked = items.find((item) => item.state !== to) ?? items[0]!;
    throw wrong(blocked);
  }
  await writeSteps(context, items);
  return items;
}

/** Writes the current state of packs as the latest step of their paths. */
export async function writeSteps({ em, principal, now }: CommandContext, items: readonly Item[]): Promise<void> {
  const { kind: byKind, id: byId } = principal.organisation;
  const rows = items.map(({ code, steps: seq, state }) => ({ code, seq, state, at: now, byKind, byId }));
  await em.insertMany(ItemStep, rows);
}
