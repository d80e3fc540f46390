import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '../refusals.ts';
import { Violation } from './violation.entity.ts';

/**
 * Throws NOT_FOUND unless it is a violation of the subject. Whoever removes an institution or importer supervises it, so it
 * reads all violations of it.
 */
export async function requireViolation(em: EntityManager, violation: { id: string; subjectId: string }): Promise<void> {
  const found = await em.count(Violation, violation);
  if (found === 0) throw refuse('NOT_FOUND', { kind: 'Violation', id: violation.id });
}
