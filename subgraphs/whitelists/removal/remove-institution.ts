import type { EntityManager } from '@mikro-orm/core';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { InstitutionRemoved } from '../published/events.ts';
import { refuse } from '../refusals.ts';
import { listInEffect } from '../list-version/list-version.load.ts';
import { ListMember, ListVersion } from '../list-version/list-version.entity.ts';
import { lockNewest, publishList } from '../list-version/publish-list.ts';
import { requireListed } from '../list-version/require-listed.ts';
import { DraftEntry } from '../list-draft/list-draft.entity.ts';
import { namedMembers } from '../list-draft/publish-institution-list.ts';
import { institutionListing, underWay } from '../listing-application/rules/institution-listing.ts';
import { Rectification } from '../rectification/rectification.entity.ts';
import { mustObey, removalsInForce } from './bring-into-force.ts';
import { institutionRemoval } from './institution-removal.ts';
import { Removal } from './removal.entity.ts';

/**
 * BJHC removes an institution from the list at once: for lost capability only after a rectification that failed or is
 * overdue (R25), for an illegal act without one (R26). Whether it may use what it has is said in the removal (D9).
 */
export const removeInstitution = command({
  name: 'removeInstitution',
  async run(context, input) {
    const { em, now, append, publish, principal } = context;
    const { institutionId, cause, reason, mayUseDelivered = false, document } = input;
    institutionRemoval.requireActor(context, 'removeInstitution');
    const today = dayOf(now);
    const publisher = principal.organisation.id;
    await lockNewest(context, 'INSTITUTION', publisher);
    const versions = await bindingVersions(em, today);
    if (!(await isMember(em, versions, institutionId))) await requireListed(em, 'INSTITUTION', [institutionId], today);
    if (cause === 'LOST_CAPABILITY' && !(await hasFailedToRectify(em, institutionId, today)))
      throw refuse('RECTIFICATION_MISSING', { institution: institutionId });
    const id = newId();
    const owner = { kind: 'INSTITUTION', id: institutionId } as const;
    await institutionRemoval.begin(context, 'removeInstitution', {
      id,
      owner,
      documents: [document],
      documentField: 'document',
      note: reason,
    });
    await endApplications(context, institutionId);
    const listVersionId = await publishWithout(context, versions, { institutionId, reason, publisher, today });
    append(Removal, {
      id,
      kind: 'INSTITUTION',
      subjectId: institutionId,
      cause,
      reason,
      mayUseDelivered,
      removedAt: now,
      listVersionId,
      inForceAt: null,
      unconfirmed: [...mustObey],
    });
    publish(InstitutionRemoved, institutionId, { removalId: id, institutionId, cause, mayUseDelivered });
    return { removalId: id };
  },
  afterCommit: ({ agency }, { removalId }) => removalsInForce.bring(agency, removalId),
  payload: { removal: ({ removalId }, { em }) => em.findOneOrFail(Removal, { id: removalId }) },
});

/** Whether the institution's latest rectification since it was last removed failed, or was not closed by its day. */
async function hasFailedToRectify(em: EntityManager, institutionId: string, today: string): Promise<boolean> {
  const latest = await em.findOne(Rectification, { institutionId }, { orderBy: { line: 'desc' } });
  if (!latest) return false;
  const removed = await em.findOne(Removal, { subjectId: institutionId }, { orderBy: { line: 'desc' } });
  if (removed && removed.removedAt >= latest.orderedAt) return false;
  const { state } = await em.findOneOrFail(ProcedureCase, { id: latest.id });
  return state === 'FAILED' || (state === 'ORDERED' && today > latest.dueOn);
}

/** The version in effect, and those that will take its place: of several for one day, the last. */
async function bindingVersions(em: EntityManager, today: string): Promise<ListVersion[]> {
  const current = await listInEffect(em, 'INSTITUTION', today);
  const pending = {
    kind: 'INSTITUTION',
    effectiveFrom: { $gt: today },
    version: { $gt: current?.version ?? 0 },
  } as const;
  const later = await em.find(ListVersion, pending, { orderBy: { version: 'asc' } });
  const lastOfDay = new Map(later.map((version) => [version.effectiveFrom, version]));
  return [...(current ? [current] : []), ...lastOfDay.values()];
}

async function isMember(em: EntityManager, versions: readonly ListVersion[], memberId: string): Promise<boolean> {
  const ids = versions.map(({ id }) => id);
  return (await em.count(ListMember, { memberId, listVersionId: { $in: ids } })) > 0;
}

/** What is under way for the institution ends: it comes back only by an application that it makes from now on. */
async function endApplications(context: CommandContext, ownerId: string): Promise<void> {
  const procedure = institutionListing.rules.name;
  const open = { procedure, ownerId, state: { $in: [...underWay] } };
  const cases = await context.em.find(ProcedureCase, open, { orderBy: { id: 'asc' } });
  for (const { id } of cases) {
    await institutionListing.take(context, 'removeInstitution', id);
    await context.em.nativeUpdate(DraftEntry, { applicationId: id }, { listed: false });
  }
}

interface Removed {
  institutionId: string;
  reason: string;
  publisher: string;
  today: string;
}

/**
 * Publishes the binding versions without an institution: the one in effect is in force at once. Returns the id of the
 * first.
 */
async function publishWithout(
  context: CommandContext,
  versions: readonly ListVersion[],
  removed: Removed,
): Promise<string> {
  const { em } = context;
  const { institutionId, today } = removed;
  const ids: string[] = [];
  for (const { id, effectiveFrom: firstDay, ...version } of versions) {
    const rows = await em.find(ListMember, { listVersionId: id }, { orderBy: { memberId: 'asc' } });
    const left = rows.map(({ memberId }) => memberId).filter((memberId) => memberId !== institutionId);
    const isPending = firstDay > today;
    const reason = isPending ? version.reason : removed.reason;
    const draftId = isPending ? version.draftId : null;
    const publication = {
      kind: 'INSTITUTION' as const,
      effectiveFrom: isPending ? firstDay : today,
      publishedBy: removed.publisher,
      members: await namedMembers(em, left),
      ...(reason ? { reason } : {}),
      ...(draftId ? { draftId } : {}),
    };
    ids.push(await publishList(context, publication));
  }
  return ids[0]!;
}
