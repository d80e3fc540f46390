import type { EntityManager } from '@mikro-orm/core';
import { findRow } from '@hub/shared/database/rows.ts';
import { refuse } from '../refusals.ts';
import { StockPlan } from './stock-plan.entity.ts';

/** Throws unless there is such a plan, and it was not withdrawn. */
export async function requireStanding(
  em: EntityManager,
  which: { id: string; importerId: string; drugId?: string },
  options: { lock?: boolean } = {},
): Promise<void> {
  const { id } = which;
  const plan = await findRow(em, StockPlan, which, options);
  if (!plan) throw refuse('NOT_FOUND', { kind: 'StockPlan', id });
  if (plan.withdrawnAt)
    throw refuse('WRONG_STATUS', { kind: 'StockPlan', id, status: 'WITHDRAWN', expected: 'STANDING' });
}
