import type { EntityManager } from '@mikro-orm/core';
import type { Criterion } from '@hub/shared/procedure/criterion.ts';
import { CaseCriterion } from '@hub/shared/procedure/procedure.entity.ts';

/** Keeps what rules found of a case, in their order. */
export function writeCriteria(em: EntityManager, caseId: string, criteria: readonly Criterion[]): void {
  for (const [index, criterion] of criteria.entries())
    em.create(CaseCriterion, {
      group: null,
      claimed: null,
      threshold: null,
      ...criterion,
      caseId,
      number: index + 1,
    });
}
