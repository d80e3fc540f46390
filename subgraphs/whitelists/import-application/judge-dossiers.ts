import type { EntityManager } from '@mikro-orm/core';
import type { Criterion } from '@hub/shared/procedure/criterion.ts';
import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { settingsAt } from '@hub/shared/setting/setting-at.ts';
import { badInput, refuse } from '../refusals.ts';
import type { DrugDossierInput } from '../generated/resolvers.ts';
import { settings } from '../setting/definitions.ts';
import { classOfDrug } from './rules/class-of-drug.ts';
import { dossierCriteria } from './rules/dossier-criteria.ts';

export interface JudgedDossier {
  input: DrugDossierInput;
  criteria: Criterion[];
  /** By its name or as said. */
  excludedClass: string | null;
}

/**
 * What the criteria of the day find of each dossier. Throws EXCLUDED_CLASS for each drug of an excluded class (R42, D21),
 * JUSTIFICATION_MISSING for each that does not meet in principle what it should and gives no reason (R38, D36).
 */
export async function judgeDossiers(
  em: EntityManager,
  inputs: readonly DrugDossierInput[],
  day: string,
): Promise<JudgedDossier[]> {
  const { excludedClasses, excludedInPrinciple, priorityRegions, namesOfClasses } = settings;
  const rules = await settingsAt(em, { excludedClasses, excludedInPrinciple, priorityRegions, namesOfClasses }, day);
  throwRefusals(
    inputs.flatMap(({ excludedClass }, at) =>
      excludedClass && !rules.excludedClasses.includes(excludedClass)
        ? [badInput(`dossiers[${at}].excludedClass`, 'UNKNOWN')]
        : [],
    ),
  );
  const judged = inputs.map((input) => {
    const excludedClass = classOfDrug(input.planned.name, input.excludedClass ?? null, rules.namesOfClasses);
    const claims = { ...input, justification: input.justification ?? null, excludedClass };
    return { input, excludedClass, criteria: dossierCriteria(claims, rules) };
  });
  throwRefusals(judged.flatMap(refusalsOf));
  return judged;
}

function refusalsOf({ input, criteria, excludedClass }: JudgedDossier, at: number): Refusal[] {
  const about = { row: at + 1, drug: input.planned.name };
  const unmet = criteria.filter(({ kind, outcome }) => kind !== 'PRIORITY' && outcome === 'NOT_MET');
  return unmet.map(({ kind, code }) =>
    kind === 'REQUIRED'
      ? refuse('EXCLUDED_CLASS', { ...about, class: excludedClass! })
      : refuse('JUSTIFICATION_MISSING', { ...about, criterion: code }),
  );
}
