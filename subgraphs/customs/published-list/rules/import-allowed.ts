import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '../../refusals.ts';
import type { ListKind } from '../published-list.entity.ts';

/** What is known about the parties to a temporary import on the day of the decision. */
export interface ImportFacts {
  day: string;
  pilot: { from: string; until: string } | undefined;
  /** Members of each list in effect on the day. */
  lists: Readonly<Record<ListKind, ReadonlyMap<string, readonly string[]>>>;
  /** The parties' names, as far as known. */
  names: ReadonlyMap<string, string>;
}

export interface ImportParties {
  drugId: string;
  importerId: string;
  /** Omitted while stock is not yet intended for an institution. */
  institutionId?: string;
}

/**
 * Returns the refusals of a temporary import: the pilot is not open (R6), a party is not on its white list (R1, R2), or
 * the list does not permit the institution to use this drug (R30).
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
