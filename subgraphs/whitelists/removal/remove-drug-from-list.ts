import type { CommandContext } from '@hub/shared/command/context.ts';
import { sendItem } from '@hub/shared/inbox/send-item.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { importersServing } from '../agreement/importers-serving.ts';
import { endReviews } from '../drug-registration/end-reviews.ts';
import { Drug } from '../drug/drug.entity.ts';
import { ListMember, type ListVersion } from '../list-version/list-version.entity.ts';
import { DrugRemoved } from '../published/drug-events.ts';
import { drugRemoval } from './drug-removal.ts';
import { removeFromList, type ToRemove } from './remove-from-list.ts';
import { requireCause } from './rules/removal-causes.ts';

/** Takes a drug off the list; the institutions that it was permitted and the importers that serve them are told. */
export async function removeDrugFromList(
  context: CommandContext,
  removed: ToRemove,
  versions: readonly ListVersion[],
): Promise<void> {
  const { id: removalId, subjectId: drugId, cause, mayUseDelivered } = removed;
  requireCause('DRUG', cause);
  await tellParties(context, removed, versions);
  await removeFromList(context, removed, versions);
  await endReviews(context, removed.signedCaseId ? 'signRemoval' : 'removeDrug', { drugId, cause });
  context.publish(DrugRemoved, drugId, { removalId, drugId, cause, mayUseDelivered });
}

export async function nameOfDrug({ em }: CommandContext, id: string): Promise<string> {
  return (await em.findOneOrFail(Drug, { id })).name;
}

async function tellParties(
  context: CommandContext,
  { id: about, subjectId: memberId }: ToRemove,
  versions: readonly ListVersion[],
): Promise<void> {
  const { em, now } = context;
  const entries = await em.find(ListMember, { memberId, listVersionId: { $in: versions.map(({ id }) => id) } });
  const institutionIds = [...new Set(entries.flatMap((entry) => entry.institutionIds))].toSorted();
  const [notice] = drugRemoval.rules.steps.removeDrug.notices!;
  const { kind, clause, text } = notice!;
  const item = { kind, clause, about, text: `${text}（${await nameOfDrug(context, memberId)}）` };
  for (const id of institutionIds) sendItem(context, { kind: 'INSTITUTION', id }, item);
  for (const id of await importersServing(em, institutionIds, dayOf(now)))
    sendItem(context, { kind: 'IMPORTER', id }, item);
}
