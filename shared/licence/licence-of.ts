import type { EntityManager } from '@mikro-orm/core';
import { findRow } from '../database/rows.ts';
import { remembered } from '../feed/remembered.ts';
import { HeldLicence, NeededScope } from './licence-copies.entity.ts';

/** The licence that one holds; null if none is on record. No further one is applied before the transaction ends. */
export function licenceOf(em: EntityManager, upstream: string, holderId: string): Promise<HeldLicence | null> {
  return remembered(em, upstream, `licence of ${holderId}`, async () => {
    return (await findRow(em, HeldLicence, { holderId })) ?? null;
  });
}

/**
 * What the licence that one holds does not allow of what something needs. Nothing is lacking where no licence is on
 * record, or it is not known what is needed.
 */
export async function lackingScope(
  em: EntityManager,
  upstream: string,
  { holderId, subjectId }: { holderId: string; subjectId: string },
): Promise<{ number: string; lacking: readonly string[] } | null> {
  const licence = await licenceOf(em, upstream, holderId);
  if (!licence) return null;
  const needed = await remembered(em, upstream, `scope for ${subjectId}`, async () => {
    return (await findRow(em, NeededScope, { subjectId }))?.scope ?? [];
  });
  const lacking = needed.filter((part) => !licence.scope.includes(part));
  return lacking.length > 0 ? { number: licence.number, lacking } : null;
}
