import type { EntityManager } from '@mikro-orm/core';
import { command } from '@hub/shared/command/command.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import type { InstitutionRemoved } from '../feed/events.ts';
import type { RemoveInstitutionInput } from '../generated/resolvers.ts';
import { listInEffect } from '../list/list.load.ts';
import { ListMember, ListVersion } from '../list/list.entity.ts';
import { lockNewest, publishList } from '../list/publish-list.ts';
import { requireListed } from '../list/require-listed.ts';
import { namedMembers } from '../listing/publish-institution-list.ts';
import { Rectification } from '../rectification/rectification.entity.ts';
import { institutionRemoval } from './institution-removal.ts';
import { Removal } from './removal.entity.ts';

/**
 * BJHC removes an institution from the list at once: for lost capability only after a rectification that failed or is
 * overdue (R25), for an illegal act without one (R26). Whether it may use what it has is said in the removal (D9).
 */
export const removeInstitution = command({
  name: 'removeInstitution',
  async run(context, input: RemoveInstitutionInput) {
    const { em, now, append, publish, principal } = context;
    const { institutionId, cause, reason, mayUseDelivered = false, document } = input;
    institutionRemoval.requireActor(context, 'removeInstitution');
    const today = dayOf(now);
    const publisher = principal.organisation.id;
    await lockNewest(context, 'INSTITUTION', publisher);
    await requireListed(em, 'INSTITUTION', [institutionId], today);
    if (cause === 'LOST_CAPABILITY' && !(await hasFailedToRectify(em, institutionId, today)))
      throw refuse('RECTIFICATION_MISSING', { institution: institutionId });
    const id = newId();
    const owner = { kind: 'INSTITUTION', id: institutionId } as const;
    await institutionRemoval.begin(context, 'removeInstitution', { id, owner, documents: [document], note: reason });
    const listVersionId = await publishWithout(context, { institutionId, reason, publisher, today });
    append(Removal, {
      id,
      kind: 'INSTITUTION',
      subjectId: institutionId,
      cause,
      reason,
      mayUseDelivered,
      removedAt: now,
      listVersionId,
    });
    const data: InstitutionRemoved = { removalId: id, institutionId, cause, mayUseDelivered };
    publish({ type: 'InstitutionRemoved', subject: institutionId, data });
    return { removalId: id };
  },
});

/** Whether the institution's latest rectification failed, or was not closed by its day. */
async function hasFailedToRectify(em: EntityManager, institutionId: string, today: string): Promise<boolean> {
  const latest = await em.findOne(Rectification, { institutionId }, { orderBy: { line: 'desc' } });
  if (!latest) return false;
  const { state } = await em.findOneOrFail(ProcedureCase, { id: latest.id });
  return state === 'FAILED' || (state === 'ORDERED' && today > latest.dueOn);
}

interface Removed {
  institutionId: string;
  reason: string;
  publisher: string;
  today: string;
}

/**
 * Publishes the list in effect without an institution, in force at once, and likewise every version that is still to
 * take effect; returns the id of the first.
 */
async function publishWithout(context: CommandContext, removed: Removed): Promise<string> {
  const { em } = context;
  const { institutionId, reason, publisher, today } = removed;
  const current = (await listInEffect(em, 'INSTITUTION', today))!;
  const pending = { kind: 'INSTITUTION', effectiveFrom: { $gt: today }, version: { $gt: current.version } } as const;
  const later = await em.find(ListVersion, pending, { orderBy: { version: 'asc' } });
  const ids: string[] = [];
  for (const version of [current, ...later]) {
    const rows = await em.find(ListMember, { listVersionId: version.id }, { orderBy: { memberId: 'asc' } });
    const left = rows.map(({ memberId }) => memberId).filter((id) => id !== institutionId);
    const effectiveFrom = version === current ? today : version.effectiveFrom;
    const members = await namedMembers(em, left);
    const publication = { kind: 'INSTITUTION', effectiveFrom, publishedBy: publisher, members, reason } as const;
    ids.push(await publishList(context, publication));
  }
  return ids[0]!;
}
