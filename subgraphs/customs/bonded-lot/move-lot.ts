import type { EntityManager } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { select, updateCount, type SqlValue } from '@hub/shared/database/statement.ts';
import { freeFromBins } from '../bin-stock/take-from-bins.ts';
import { keepMore, wholeHoldOf } from '../hold/whole-hold.ts';
import { refuse } from '../refusals.ts';
import { movementEffects, type LotCount } from '../stock-movement/movement-effects.ts';
import { writeMovement, type Movement } from '../stock-movement/write-movement.ts';

/** A movement of packs of a lot, with the lot's number for a refusal. */
type LotMovement = Omit<Movement, 'onHandAfter'> & { lotId: string; lotNumber: string };

/**
 * Changes a lot as the kind of movement says, writes the line of the ledger, and returns how many packs are in bond then.
 * Refuses LOT_EXHAUSTED if too little is left: what is under a customs hold neither leaves nor is held twice. What comes
 * into a lot that is held as a whole is held from then on.
 */
export async function moveLot(context: CommandContext, { lotNumber, ...movement }: LotMovement): Promise<number> {
  const onHandAfter = await changeLot(context.em, { ...movement, lotNumber });
  writeMovement(context, { ...movement, onHandAfter });
  if (movementEffects[movement.kind].lot?.onHand === 1) await holdOn(context, { ...movement, lotNumber });
  return onHandAfter;
}

/** Packs of a lot that no hold keeps: the hold of the whole lot keeps them, too, if there is one. */
export async function holdOn(
  context: CommandContext,
  { lotId, lotNumber, drugId, importerId, quantity }: Omit<LotMovement, 'kind'>,
): Promise<void> {
  const hold = await wholeHoldOf(context.em, lotId);
  if (!hold) return;
  await moveLot(context, { kind: 'HELD', lotId, lotNumber, drugId, importerId, quantity, reason: hold.reason });
  await keepMore(context.em, hold.id, quantity);
}

async function changeLot(
  em: EntityManager,
  { kind, lotId: id, lotNumber: lot, quantity }: Pick<LotMovement, 'kind' | 'lotId' | 'lotNumber' | 'quantity'>,
): Promise<number> {
  const changes = Object.entries(movementEffects[kind].lot ?? {}) as [LotCount, 1 | -1][];
  const onHandSign = movementEffects[kind].lot?.onHand;
  const leaves = onHandSign === -1;
  const spent = changes.flatMap((change) => spentBy(change));
  // What lies in no bin leaves first: bins are only looked at if that is too little.
  if (leaves) spent.push('on_hand - binned');
  const onHand = await updateCount(em, {
    table: 'bonded_lot',
    column: 'on_hand',
    // A lot that only moves within the zone keeps its counts, and is locked like others.
    becomes: onHandSign ? added('on_hand', onHandSign) : 'on_hand',
    further: changes.flatMap(([count, sign]) => (count === 'onHand' ? [] : [`${count} = ${added(count, sign)}`])),
    values: changes.map(() => quantity),
    key: { id },
    condition: {
      sql: ['1 = 1', ...spent.map((left) => `${left} >= ?`)].join(' and '),
      values: spent.map((): SqlValue => quantity),
    },
  });
  if (onHand !== undefined) return onHand;
  if (leaves && (await freeFromBins(em, id, quantity)))
    return changeLot(em, { kind, lotId: id, lotNumber: lot, quantity });
  const [row] = await select<{ onHand: number }>(em, `select ${spent[0]} as onHand from bonded_lot where id = ?`, [id]);
  throw refuse('LOT_EXHAUSTED', { lot, requested: quantity, onHand: row!.onHand });
}

const added = (name: string, sign: 1 | -1): string => `${name} ${sign > 0 ? '+' : '-'} ?`;

/** Of what a change takes, and must leave nothing below zero. */
function spentBy([count, sign]: [LotCount, 1 | -1]): string[] {
  if ((count === 'onHand' && sign < 0) || (count === 'held' && sign > 0)) return ['on_hand - held'];
  // The variance of a lot is below zero where packs were missing.
  return sign < 0 && count !== 'variance' ? [count] : [];
}
