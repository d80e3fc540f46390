import { refuse, type Refusal } from '@hub/shared/refusal/refusal.ts';
import type { ListKind } from '../white-list.entity.ts';

/** What is known, on the day of the decision, of those who take part in a temporary import. */
export interface ImportFacts {
  day: string;
  pilot: { from: string; until: string } | undefined;
  /** Members of the list of each kind that holds on the day. */
  lists: Readonly<Record<ListKind, ReadonlyMap<string, readonly string[]>>>;
  /** What those who take part are called, as far as that is known. */
  names: ReadonlyMap<string, string>;
}

export interface ImportParties {
  drugId: string;
  importerId: string;
  /** Left out while stock is not yet meant for one institution. */
  institutionId?: string;
}

/**
 * Reports what stands against a temporary import: the pilot is not open (R6), or a party is not on its white list (R1,
 * R2), or the institution is not among those that the list permits for this very drug (R30).
 */
export function importAllowed(facts: ImportFacts, { drugId, importerId, institutionId }: ImportParties): Refusal[] {
  const { day, pilot, lists, names } = facts;
  const called = (id: string) => ({ id, idName: names.get(id) });
  const against: Refusal[] = [];
  if (!pilot || day < pilot.from || day > pilot.until) against.push(refuse('PILOT_NOT_OPEN', { date: day }));
  if (!lists.IMPORTER.has(importerId)) against.push(refuse('IMPORTER_NOT_LISTED', called(importerId)));
  if (!lists.DRUG.has(drugId)) against.push(refuse('DRUG_NOT_LISTED', called(drugId)));
  if (institutionId === undefined) return against;
  if (!lists.INSTITUTION.has(institutionId)) against.push(refuse('INSTITUTION_NOT_LISTED', called(institutionId)));
  if (!lists.DRUG.get(drugId)?.includes(institutionId)) {
    const institutionName = names.get(institutionId);
    const drugName = names.get(drugId);
    against.push(
      refuse('INSTITUTION_NOT_PERMITTED', { institution: institutionId, institutionName, drug: drugId, drugName }),
    );
  }
  return against;
}
