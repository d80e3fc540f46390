import type { EntityManager } from '@mikro-orm/core';
import { findRow, type RowConditions } from '@hub/shared/database/rows.ts';
import { refuse } from '../refusals.ts';
import { SupplyRequest, type SupplyRequestState } from './supply-request.entity.ts';

/**
 * A request of the caller's in one of these states, locked: of two that change it at once, the second sees the first.
 * Throws NOT_FOUND, WRONG_STATUS.
 */
export async function takeRequest(
  em: EntityManager,
  id: string,
  ofCaller: RowConditions<SupplyRequest>,
  from: readonly SupplyRequestState[],
): Promise<SupplyRequest> {
  const found = await findRow(em, SupplyRequest, { id, ...ofCaller }, { lock: true });
  if (!found) throw refuse('NOT_FOUND', { kind: 'SupplyRequest', id });
  const { state: status } = found;
  if (!from.includes(status))
    throw refuse('WRONG_STATUS', { kind: 'SupplyRequest', id, status, expected: from.join(' / ') });
  return found;
}
