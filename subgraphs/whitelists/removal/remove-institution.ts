import type { EntityManager } from '@mikro-orm/core';
import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { command } from '../command.ts';
import { InstitutionRemoved } from '../published/events.ts';
import { refuse } from '../refusals.ts';
import { overtakeRectification } from '../rectification/overtake-rectification.ts';
import { Rectification } from '../rectification/rectification.entity.ts';
import { removalsInForce } from './bring-into-force.ts';
import { institutionRemoval } from './institution-removal.ts';
import { Removal } from './removal.entity.ts';
import { removalOfResult } from './removal.load.ts';
import { removeFromList } from './remove-from-list.ts';
import { requireOnList } from './require-on-list.ts';
import { requireCause } from './rules/removal-causes.ts';
import { requireViolation } from '../violation/require-violation.ts';

/**
 * BJHC removes an institution from the list at once: for lost capability only after a rectification that failed or is
 * overdue (R25), for an illegal act without one (R26). Whether it may use what it has is said in the removal (D9).
 */
export const removeInstitution = command({
  name: 'removeInstitution',
  async run(context, input) {
    const { em, now, publish } = context;
    const { institutionId, cause, reason, violationId = null, mayUseDelivered = false, document } = input;
    institutionRemoval.requireActor(context, 'removeInstitution');
    requireCause('INSTITUTION', cause);
    const versions = await requireOnList(context, 'INSTITUTION', institutionId);
    if (violationId !== null) await requireViolation(context.em, { id: violationId, subjectId: institutionId });
    if (cause === 'LOST_CAPABILITY' && !(await hasFailedToRectify(em, institutionId, now)))
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
    const removal = { kind: 'INSTITUTION', id, subjectId: institutionId, cause, reason, violationId } as const;
    await removeFromList(context, { ...removal, mayUseDelivered }, versions);
    await overtakeRectification(context, 'removeInstitution', institutionId);
    publish(InstitutionRemoved, institutionId, { removalId: id, institutionId, cause, mayUseDelivered });
    return { removalId: id };
  },
  afterCommit: ({ agency }, { removalId }) => removalsInForce.bring(agency, removalId),
  payload: { removal: removalOfResult },
});

/** Whether the institution's latest rectification since it was last removed failed, or was not closed by its day. */
async function hasFailedToRectify(em: EntityManager, institutionId: string, now: Date): Promise<boolean> {
  const latest = await em.findOne(Rectification, { institutionId }, { orderBy: { line: 'desc' } });
  if (!latest) return false;
  // One that leaves it with a version still to take effect is on the list.
  const removed = { subjectId: institutionId, removedAt: { $gte: latest.orderedAt, $lte: now } };
  if ((await em.count(Removal, removed)) > 0) return false;
  const { state } = await em.findOneOrFail(ProcedureCase, { id: latest.id });
  return state === 'FAILED' || (state === 'ORDERED' && dayOf(now) > latest.dueOn);
}
