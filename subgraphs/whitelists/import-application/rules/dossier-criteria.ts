import type { Criterion, CriterionOutcome } from '@hub/shared/procedure/criterion.ts';
import type { DrugDossier } from '../import-application.entity.ts';

export type DossierClaims = Pick<
  DrugDossier,
  'diseaseCodes' | 'inGuideline' | 'excludedClass' | 'marketedAbroad' | 'domesticStatus' | 'justification'
>;

/** What claims are compared with, as the settings say on the day. */
export interface DossierRules {
  excludedClasses: readonly string[];
  /** Whether a drug of such a class may be an exception with a reason (D36). */
  excludedInPrinciple: 'REFUSED' | 'JUSTIFIED';
  /** Where an approval gives priority (R41). */
  priorityRegions: readonly string[];
}

/** What the conditions of annex 2 find of a dossier's claims. They hold in principle: a reason justifies an exception. */
export function dossierCriteria(claims: DossierClaims, rules: DossierRules): Criterion[] {
  const { diseaseCodes, inGuideline, excludedClass, marketedAbroad, domesticStatus, justification } = claims;
  const { excludedClasses, excludedInPrinciple, priorityRegions } = rules;
  const found = (isMet: boolean): CriterionOutcome => {
    if (isMet) return 'MET';
    return justification ? 'JUSTIFIED' : 'NOT_MET';
  };
  const isExcluded = excludedClass !== null && excludedClass !== undefined && excludedClasses.includes(excludedClass);
  const mayBeJustified = excludedInPrinciple === 'JUSTIFIED';
  return [
    {
      code: 'MARKETED_ABROAD',
      clause: 'R39',
      kind: 'IN_PRINCIPLE',
      ...claimed(marketedAbroad),
      outcome: found(marketedAbroad.length > 0),
    },
    {
      code: 'NOT_AVAILABLE_HERE',
      clause: 'R39',
      kind: 'IN_PRINCIPLE',
      claimed: domesticStatus,
      outcome: found(domesticStatus !== 'AVAILABLE'),
    },
    {
      code: 'RARE_DISEASE',
      clause: 'R40',
      kind: 'IN_PRINCIPLE',
      ...claimed(inGuideline ? [...diseaseCodes, 'GUIDELINE'] : diseaseCodes),
      outcome: found(diseaseCodes.length > 0 || inGuideline),
    },
    {
      code: 'NOT_EXCLUDED',
      clause: 'R42',
      kind: mayBeJustified ? 'IN_PRINCIPLE' : 'REQUIRED',
      ...claimed(excludedClass ? [excludedClass] : []),
      outcome: mayBeJustified || !isExcluded ? found(!isExcluded) : 'NOT_MET',
    },
    {
      code: 'PRIORITY_REGION',
      clause: 'R41',
      kind: 'PRIORITY',
      ...claimed(marketedAbroad),
      threshold: priorityRegions.join(', '),
      outcome: marketedAbroad.some((region) => priorityRegions.includes(region)) ? 'MET' : 'NOT_MET',
    },
  ];
}

/** As a figure of a criterion, which has a length. */
function claimed(all: readonly string[]): { claimed?: string } {
  return all.length > 0 ? { claimed: all.join(', ').slice(0, 128) } : {};
}
