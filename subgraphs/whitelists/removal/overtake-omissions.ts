import type { CommandContext } from '@hub/shared/command/context.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { DraftOmission } from '../list-draft/list-draft.entity.ts';

/** One that has left a list is left out by no draft that is under way: it may be on the list again by then (D41). */
export async function overtakeOmissions({ em }: CommandContext, memberId: string): Promise<void> {
  const omissions = await em.find(DraftOmission, { memberId, overtaken: false });
  const ids = omissions.map(({ draftId }) => draftId);
  const underWay = await em.find(ProcedureCase, {
    id: { $in: ids },
    state: { $in: ['SUBMITTED', 'CONVENED', 'AGREED'] },
  });
  const drafts = new Set(underWay.map(({ id }) => id));
  for (const omission of omissions) if (drafts.has(omission.draftId)) omission.overtaken = true;
}
