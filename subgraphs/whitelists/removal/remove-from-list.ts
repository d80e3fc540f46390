import type { CommandContext } from '@hub/shared/command/context.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { DraftEntry } from '../list-draft/list-draft.entity.ts';
import { namedMembers } from '../list-draft/publish-draft.ts';
import { ListMember, type ListVersion } from '../list-version/list-version.entity.ts';
import { publishList } from '../list-version/publish-list.ts';
import { listsAppliedFor, type AppliedKind } from '../listing-application/rules/lists-applied-for.ts';
import { mustObey } from './bring-into-force.ts';
import { Removal, type RemovalCause } from './removal.entity.ts';

interface ToRemove {
  id: string;
  kind: AppliedKind;
  subjectId: string;
  cause: RemovalCause;
  reason: string;
  mayUseDelivered: boolean;
  /** The case with the signatures, if several agencies remove it. */
  signedCaseId?: string;
}

/** Takes a member off the versions of a list that bind, the one in effect at once, and ends what it has applied for. */
export async function removeFromList(
  context: CommandContext,
  removed: ToRemove,
  versions: readonly ListVersion[],
): Promise<void> {
  await endApplications(context, removed);
  const listVersionId = await publishWithout(context, removed, versions);
  const { signedCaseId: _, ...removal } = removed;
  const obeyed = { inForceAt: null, unconfirmed: [...mustObey] };
  context.append(Removal, { ...removal, removedAt: context.now, listVersionId, ...obeyed });
}

/** What is under way for it ends: it comes back only by an application that it makes from now on. */
async function endApplications(context: CommandContext, { kind, subjectId: ownerId }: ToRemove): Promise<void> {
  const { listing, underWay, ending } = listsAppliedFor[kind];
  const open = { procedure: listing.rules.name, ownerId, state: { $in: [...underWay] } };
  const cases = await context.em.find(ProcedureCase, open, { orderBy: { id: 'asc' } });
  for (const { id } of cases) {
    await listing.take(context, ending as never, id);
    await context.em.nativeUpdate(DraftEntry, { applicationId: id }, { listed: false });
  }
}

/** Publishes the versions without a member. Returns the id of the first. */
async function publishWithout(
  context: CommandContext,
  { kind, subjectId, signedCaseId, ...removed }: ToRemove,
  versions: readonly ListVersion[],
): Promise<string> {
  const { em, now } = context;
  const today = dayOf(now);
  const ids: string[] = [];
  for (const { id, effectiveFrom: firstDay, ...version } of versions) {
    const rows = await em.find(ListMember, { listVersionId: id }, { orderBy: { memberId: 'asc' } });
    const left = rows.map(({ memberId }) => memberId).filter((memberId) => memberId !== subjectId);
    const isPending = firstDay > today;
    const reason = isPending ? version.reason : removed.reason;
    const draftId = isPending ? version.draftId : null;
    const publication = {
      kind,
      effectiveFrom: isPending ? firstDay : today,
      publishedBy: listsAppliedFor[kind].owner,
      members: await namedMembers(em, kind, left),
      ...(reason ? { reason } : {}),
      ...(draftId ? { draftId } : {}),
      ...(signedCaseId ? { signedCaseId } : {}),
    };
    ids.push(await publishList(context, publication));
  }
  return ids[0]!;
}
