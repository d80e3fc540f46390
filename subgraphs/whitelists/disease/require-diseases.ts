import type { EntityManager } from '@mikro-orm/core';
import { requireOnce } from '@hub/shared/command/require-input.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { refuse } from '../refusals.ts';
import { Disease } from './disease.entity.ts';

/** Throws NOT_FOUND for each code that is not of the national catalogue (R14), BAD_INPUT for a repeated one. */
export async function requireDiseases(em: EntityManager, field: string, codes: readonly string[]): Promise<void> {
  requireOnce(field, codes);
  const known = new Set((await em.find(Disease, { code: { $in: [...codes] } })).map(({ code }) => code));
  throwRefusals(codes.filter((code) => !known.has(code)).map((id) => refuse('NOT_FOUND', { kind: 'Disease', id })));
}
