import type { EntityManager } from '@mikro-orm/core';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { ReviewOpinion } from '../listing-application/listing-application.entity.ts';
import { listsAppliedFor, type AppliedKind } from '../listing-application/rules/lists-applied-for.ts';
import { refuse } from '../refusals.ts';

/** Throws OPINION_MISSING for each application that still waits for opinions, and says whose (R66). */
export async function requireOpinions(em: EntityManager, kind: AppliedKind, ids: readonly string[]): Promise<void> {
  const { listing, reviewers, waiting } = listsAppliedFor[kind];
  const procedure = listing.rules.name;
  const cases = await em.find(ProcedureCase, { id: { $in: [...ids] }, procedure, state: { $in: [...waiting] } });
  if (cases.length === 0) return;
  const given = await em.find(ReviewOpinion, { applicationId: { $in: cases.map(({ id }) => id) } });
  throwRefusals(
    cases.map(({ id }) => {
      const missing = reviewers.filter(
        (code) => !given.some(({ applicationId, agency }) => applicationId === id && agency === code),
      );
      return refuse('OPINION_MISSING', { id, agencies: missing.join(' / ') });
    }),
  );
}
