import type { EntityManager } from '@mikro-orm/core';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { change, placeholders, select } from '@hub/shared/database/statement.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { ItemStep, type Item } from './item.entity.ts';
import { statesBefore, type ItemState } from './rules/item-steps.ts';
import { wrongState } from './wrong-state.ts';

/**
 * Moves packs, as they were read in this transaction, to their next state and writes the step to each one's path; throws
 * WRONG_STATE for every pack in the wrong state. The update has the same condition, so of two requests for the same pack
 * one is refused.
 */
export async function takeStep(context: CommandContext, items: readonly Item[], to: ItemState): Promise<void> {
  const { em, principal } = context;
  const from = statesBefore(to);
  const refuseAll = (packs: readonly Item[]) => throwRefusals(packs.map((item) => wrongState(principal, item, from)));
  refuseAll(items.filter(({ state }) => !from.includes(state)));
  const codes = items.map(({ code }) => code);
  const moved = await change(
    em,
    `update item set state = ?, steps = steps + 1
      where state in (${placeholders(from)}) and code in (${placeholders(codes)})`,
    [to, ...from, ...codes],
  );
  // The refusal rolls back the update of the rest.
  if (moved !== codes.length) refuseAll(await movedByOthers(em, items));
  await writeSteps(
    context,
    items.map(({ code, steps }) => ({ code, steps: steps + 1, state: to })),
  );
}

/** Packs whose latest step is written, in the state that they are in now: not those that this transaction has just moved. */
async function movedByOthers(em: EntityManager, items: readonly Item[]): Promise<Item[]> {
  const known = new Map(items.map((item) => [item.code, item]));
  const rows = await select<Pick<Item, 'code' | 'state'>>(
    em,
    `select i.code, i.state from item i join item_step s on s.code = i.code and s.seq = i.steps
      where i.code in (${placeholders(items)}) order by i.code`,
    [...known.keys()],
  );
  return rows.map(({ code, state }) => ({ ...known.get(code)!, state }));
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
