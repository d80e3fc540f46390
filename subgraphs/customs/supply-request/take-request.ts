import { LockMode, type EntityManager, type FilterQuery } from '@mikro-orm/core';
import { refuse } from '../refusals.ts';
import { SupplyRequest, type SupplyRequestState } from './supply-request.entity.ts';

/**
 * A request of the caller's in one of these states, locked: of two that change it at once, the second sees the first.
 * Throws NOT_FOUND, WRONG_STATUS.
 */
export async function takeRequest(
  em: EntityManager,
  id: string,
  ofCaller: FilterQuery<SupplyRequest>,
  from: readonly SupplyRequestState[],
): Promise<SupplyRequest> {
  const found = await em.findOne(
    SupplyRequest,
    { $and: [{ id }, ofCaller] },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!found) throw refuse('NOT_FOUND', { kind: 'SupplyRequest', id });
  const { state: status } = found;
  if (!from.includes(status))
    throw refuse('WRONG_STATUS', { kind: 'SupplyRequest', id, status, expected: from.join(' / ') });
  return found;
}
