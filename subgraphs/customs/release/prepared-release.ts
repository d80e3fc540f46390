import type { EntityManager } from '@mikro-orm/core';
import { findRow, type RowConditions } from '@hub/shared/database/rows.ts';
import { refuse } from '../refusals.ts';
import { Release } from './release.entity.ts';

/** A release that the caller may act on, locked: of two that act at once, the second sees the first. Throws NOT_FOUND. */
export async function lockedRelease(em: EntityManager, id: string, ofCaller: RowConditions<Release>): Promise<Release> {
  const found = await findRow(em, Release, { id, ...ofCaller }, { lock: true });
  if (!found) throw refuse('NOT_FOUND', { kind: 'Release', id });
  return found;
}

/** Throws WRONG_STATUS unless the release waits for the gate. */
export function requirePrepared({ id, state: status }: Release): void {
  if (status !== 'PREPARED') throw refuse('WRONG_STATUS', { kind: 'Release', id, status, expected: 'PREPARED' });
}
