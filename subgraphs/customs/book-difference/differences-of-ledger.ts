import { rowsFor, sqlFor } from '@hub/shared/access/room.ts';
import { select } from '@hub/shared/database/statement.ts';
import { rooms } from '../rooms.ts';
import { changeOf } from '../stock-movement/movement-effects.ts';
import { maxDifferences, type BooksContext, type Difference } from './difference.ts';

/** Whether the ledger is whole: each balance follows from the lines before it, and no line is missing. */
export async function differencesOfLedger(context: BooksContext): Promise<Difference[]> {
  return [...(await wrongBalances(context)), ...(await missingLines(context))];
}

async function wrongBalances({ em, principal }: BooksContext): Promise<Difference[]> {
  const { condition, values } = sqlFor(rooms.stock, principal, 'line');
  const rows = await select<{ id: string; booked: number | null; recomputed: number | string }>(
    em,
    `select id, booked, recomputed from
       (select line.id, line.on_hand_after as booked,
               sum(${changeOf('lot', 'onHand', 'line')}) over (partition by line.lot_id order by line.line) as recomputed
          from stock_movement line where ${condition} and line.lot_id is not null) balance
      where booked is null or booked <> recomputed limit ${maxDifferences}`,
    values,
  );
  return rows.map(({ id, booked, recomputed }) => {
    return { of: 'MOVEMENT', id, what: 'onHandAfter', booked, recomputed: Number(recomputed) };
  });
}

/** Lines are numbered from 1 without a gap, and never deleted. */
async function missingLines({ em, principal }: BooksContext): Promise<Difference[]> {
  if (!rowsFor(rooms.approvals, principal)) return [];
  const rows = await select<{ booked: number | string; recomputed: number | string; last: number | string }>(
    em,
    `select given.booked, given.recomputed, given.last from
       (select coalesce((select head.line from list_head head where head.list = 'stock_movement'), 0) as booked,
               (select count(*) from stock_movement line where line.line > 0) as recomputed,
               (select coalesce(max(line.line), 0) from stock_movement line) as last) given
      where given.booked <> given.recomputed or given.booked <> given.last`,
  );
  return rows.flatMap(({ booked, recomputed, last }) =>
    Object.entries({ lines: Number(recomputed), lastLine: Number(last) })
      .filter(([, found]) => found !== Number(booked))
      .map(([what, found]): Difference => ({
        of: 'LEDGER',
        id: null,
        what,
        booked: Number(booked),
        recomputed: found,
      })),
  );
}
