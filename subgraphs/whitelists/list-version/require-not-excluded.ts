import type { EntityManager } from '@mikro-orm/core';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { settingsAt } from '@hub/shared/setting/setting-at.ts';
import { refuse } from '../refusals.ts';
import type { Drug } from '../drug/drug.entity.ts';
import type { DrugListEntryInput } from '../generated/resolvers.ts';
import { settings } from '../setting/definitions.ts';

/**
 * Throws EXCLUDED_CLASS for each drug of a class that is excluded on the day of the decision (R42, D21); while exceptions
 * are allowed, JUSTIFICATION_MISSING for each that has no reason (D36).
 */
export async function requireNotExcluded(
  em: EntityManager,
  entries: readonly DrugListEntryInput[],
  { drugs, today }: { drugs: ReadonlyMap<string, Drug>; today: string },
): Promise<void> {
  const { excludedClasses, excludedInPrinciple } = settings;
  const rules = await settingsAt(em, { classes: excludedClasses, exclusion: excludedInPrinciple }, today);
  throwRefusals(
    entries.flatMap(({ drugId, justification }) => {
      const { name: drugName, excludedClass } = drugs.get(drugId)!;
      if (!excludedClass || !rules.classes.includes(excludedClass)) return [];
      const drug = { drug: drugId, drugName };
      if (rules.exclusion === 'REFUSED') return [refuse('EXCLUDED_CLASS', { ...drug, class: excludedClass })];
      return justification ? [] : [refuse('JUSTIFICATION_MISSING', { ...drug, criterion: 'EXCLUDED_CLASS' })];
    }),
  );
}
