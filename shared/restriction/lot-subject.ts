import type { EntityManager } from '@mikro-orm/core';
import { select } from '../database/statement.ts';
import type { Subjects } from './rules/covers.ts';

/**
 * What a restriction of a lot covers: its number, since all packs with it are of one lot, whoever holds them and whenever
 * they came. Only its id, if this agency has not heard of the lot in its table.
 */
export async function lotSubject(
  em: EntityManager,
  table: 'bonded_lot' | 'lot',
  lotId: string | null | undefined,
): Promise<Subjects> {
  if (!lotId) return {};
  const sql = `select lot_number as lotNumber from ${table} where id = ?`;
  const [known] = await select<{ lotNumber: string }>(em, sql, [lotId]);
  return known ? { lotNumber: known.lotNumber } : { lot: lotId };
}
