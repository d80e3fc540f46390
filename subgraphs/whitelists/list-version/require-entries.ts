import type { EntityManager } from '@mikro-orm/core';
import { requireOnce } from '@hub/shared/command/require-input.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { Drug } from '../drug/drug.entity.ts';
import type { DrugListEntryInput } from '../generated/resolvers.ts';
import { badInput, refuse } from '../refusals.ts';
import { ListMember, type ListVersion } from './list-version.entity.ts';
import { namesOf } from './names-of.ts';

/** The drugs of a list that is to be published, by id: at least one, each once, registered, and with an institution. */
export async function requireEntries(
  em: EntityManager,
  entries: readonly DrugListEntryInput[],
): Promise<ReadonlyMap<string, Drug>> {
  if (entries.length === 0) throw badInput('entries', 'EMPTY');
  const ids = entries.map(({ drugId }) => drugId);
  requireOnce('entries', ids);
  throwRefusals(
    entries.flatMap(({ institutionIds }, at) =>
      institutionIds.length === 0 ? [badInput(`entries[${at}].institutionIds`, 'EMPTY')] : [],
    ),
  );
  const drugs = new Map((await em.find(Drug, { id: { $in: ids } })).map((drug) => [drug.id, drug]));
  throwRefusals(ids.filter((id) => !drugs.has(id)).map((id) => refuse('NOT_FOUND', { kind: 'Drug', id })));
  return drugs;
}

/** Throws ENTRY_DROPPED for each drug of the list before that is left out: a drug leaves the list by a removal (R31). */
export async function requireNoneDropped(
  em: EntityManager,
  before: ListVersion | null,
  entries: readonly DrugListEntryInput[],
): Promise<void> {
  if (!before) return;
  const kept = new Set(entries.map(({ drugId }) => drugId));
  const members = await em.find(ListMember, { listVersionId: before.id }, { orderBy: { memberId: 'asc' } });
  const dropped = members.map(({ memberId }) => memberId).filter((id) => !kept.has(id));
  const names = await namesOf(em, Drug, dropped);
  throwRefusals(
    dropped.map((drug) => refuse('ENTRY_DROPPED', { drug, drugName: names.get(drug), base: before.version })),
  );
}
