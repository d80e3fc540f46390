import type { EntityManager } from '@mikro-orm/core';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { change, placeholders, select } from '@hub/shared/database/statement.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import { ItemStep, type Item } from './item.entity.ts';
import { statesBefore, type ItemState } from './rules/item-steps.ts';

/**
 * Moves packs, as they were read in this transaction, to their next state and writes the step to each one's path; throws
 * WRONG_STATE for every pack in the wrong state. The update has the same condition, so of two requests for the same pack
 * one is refused.
 */
export async function takeStep(context: CommandContext, items: readonly Item[], to: ItemState): Promise<void> {
  const { em } = context;
  const from = statesBefore(to);
  const refuseAll = (packs: readonly Pick<Item, 'code' | 'state'>[]) =>
    throwRefusals(packs.map(({ code, state }) => refuse('WRONG_STATE', { code, state, expected: from.join(' / ') })));
  refuseAll(items.filter(({ state }) => !from.includes(state)));
  const codes = items.map(({ code }) => code);
  const moved = await change(
    em,
    `update item set state = ?, steps = steps + 1
      where state in (${placeholders(from)}) and code in (${placeholders(codes)})`,
    [to, ...from, ...codes],
  );
  // The refusal rolls back the update of the rest.
  if (moved !== codes.length) refuseAll(await movedByOthers(em, codes));
  await writeSteps(
    context,
    items.map(({ code, steps }) => ({ code, steps: steps + 1, state: to })),
  );
}

/** Packs whose latest step is written: not those that this transaction has just moved. */
function movedByOthers(em: EntityManager, codes: readonly string[]): Promise<Pick<Item, 'code' | 'state'>[]> {
  return select(
    em,
    `select i.code, i.state from item i join item_step s on s.code = i.code and s.seq = i.steps
      where i.code in (${placeholders(codes)}) order by i.code`,
    codes,
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
