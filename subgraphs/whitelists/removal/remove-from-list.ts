import type { EntityManager } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { DraftEntry } from '../list-draft/list-draft.entity.ts';
import { namedMembers } from '../list-draft/publish-draft.ts';
import { ListMember, type ListKind, type ListVersion } from '../list-version/list-version.entity.ts';
import { publishList, type Publication } from '../list-version/publish-list.ts';
import { publisherOf } from '../list-version/publishers.ts';
import { listsAppliedFor, type AppliedKind } from '../listing-application/rules/lists-applied-for.ts';
import { mustObey } from './bring-into-force.ts';
import { overtakeOmissions } from './overtake-omissions.ts';
import { Removal, type RemovalCause } from './removal.entity.ts';

export interface ToRemove {
  id: string;
  kind: ListKind;
  subjectId: string;
  cause: RemovalCause;
  reason: string;
  mayUseDelivered: boolean;
  violationId?: string | null;
  /** The case with the signatures, if several agencies remove it. */
  signedCaseId?: string;
}

/** Takes a member off the versions of a list that bind, the one in effect at once, and ends what it has applied for. */
export async function removeFromList(
  context: CommandContext,
  removed: ToRemove,
  versions: readonly ListVersion[],
): Promise<void> {
  const { kind, subjectId } = removed;
  // A drug is applied for at the national authority.
  if (kind !== 'DRUG') await endApplications(context, kind, subjectId);
  await overtakeOmissions(context, subjectId);
  const listVersionId = await publishWithout(context, removed, versions);
  const { signedCaseId: _, ...removal } = removed;
  const obeyed = { inForceAt: null, unconfirmed: [...mustObey] };
  context.append(Removal, { ...removal, removedAt: context.now, listVersionId, ...obeyed });
}

/** What is under way for it ends: it comes back only by an application that it makes from now on. */
async function endApplications(context: CommandContext, kind: AppliedKind, ownerId: string): Promise<void> {
  const { listing, underWay, ending } = listsAppliedFor[kind];
  const open = { procedure: listing.rules.name, ownerId, state: { $in: [...underWay] } };
  const cases = await context.em.find(ProcedureCase, open, { orderBy: { id: 'asc' } });
  for (const { id } of cases) {
    await listing.take(context, ending as never, id);
    await context.em.nativeUpdate(DraftEntry, { applicationId: id }, { listed: false });
  }
}

const byMember = { orderBy: { memberId: 'asc' } } as const;

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
    const left = await em.find(ListMember, { listVersionId: id, memberId: { $ne: subjectId } }, byMember);
    const isPending = firstDay > today;
    const reason = isPending ? version.reason : removed.reason;
    const draftId = isPending ? version.draftId : null;
    const publication = {
      kind,
      effectiveFrom: isPending ? firstDay : today,
      publishedBy: publisherOf[kind],
      ...(await kept(em, kind, left)),
      ...(reason ? { reason } : {}),
      ...(draftId ? { draftId } : {}),
      ...(signedCaseId ? { signedCaseId } : {}),
    };
    const without = await publishList(context, publication);
    ids.push(without);
    // A version still to take effect takes effect as this one.
    if (isPending) await em.nativeUpdate(Removal, { listVersionId: id }, { listVersionId: without });
  }
  return ids[0]!;
}

/** The members of a version that stay, as they are. */
async function kept(
  em: EntityManager,
  kind: ListKind,
  left: readonly ListMember[],
): Promise<Pick<Publication, 'members' | 'justifications'>> {
  const ids = left.map(({ memberId }) => memberId);
  if (kind !== 'DRUG') return { members: await namedMembers(em, kind, ids) };
  return {
    members: left.map(({ memberId, institutionIds }) => ({ memberId, institutionIds })),
    justifications: new Map(
      left.flatMap(({ memberId, justification }) => (justification ? [[memberId, justification] as const] : [])),
    ),
  };
}
