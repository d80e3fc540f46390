import { newId } from '@hub/shared/id/new-id.ts';
import type { CommandContext } from '@hub/shared/command/context.ts';
import type { DraftOmission } from '../list-draft/list-draft.entity.ts';
import { ListVersion } from '../list-version/list-version.entity.ts';
import type { AppliedKind } from '../listing-application/rules/lists-applied-for.ts';
import { InstitutionRemoved } from '../published/events.ts';
import { ImporterRemoved } from '../published/importer-events.ts';
import { overtakeRectification } from '../rectification/overtake-rectification.ts';
import { mustObey } from './bring-into-force.ts';
import { importerAdjustment, institutionAdjustment } from './list-adjustment.ts';
import { overtakeProposal } from './open-proposal.ts';
import { overtakeOmissions } from './overtake-omissions.ts';
import { Removal } from './removal.entity.ts';

/**
 * Records that members have left a list with a version that a draft led to, from its first day on (D41). What they have
 * applied for goes its way: they were not removed for what they did. Returns the ids of the removals.
 */
export async function removeOmitted(
  context: CommandContext,
  omissions: readonly DraftOmission[],
  { kind, listVersionId }: { kind: AppliedKind; listVersionId: string },
): Promise<string[]> {
  if (omissions.length === 0) return [];
  const { em, now } = context;
  const { inForceFrom, effectiveFrom } = await em.findOneOrFail(ListVersion, { id: listVersionId });
  const firstDay = inForceFrom > now ? effectiveFrom : undefined;
  const removalIds: string[] = [];
  for (const { memberId: subjectId, reason, mayUseDelivered } of omissions) {
    const id = newId();
    const begun = {
      id,
      owner: { kind, id: subjectId },
      note: reason,
      ...(firstDay ? { details: { REMOVED: `自 ${firstDay} 起` } } : {}),
    };
    if (kind === 'INSTITUTION') {
      await institutionAdjustment.begin(context, 'publishInstitutionList', begun);
      // Until its last day on the list it has to rectify.
      if (!firstDay) await overtakeRectification(context, 'publishInstitutionList', subjectId);
      const removed = { removalId: id, institutionId: subjectId, cause: 'ADJUSTMENT', mayUseDelivered } as const;
      context.publish(InstitutionRemoved, subjectId, { ...removed, ...(firstDay ? { effectiveFrom: firstDay } : {}) });
    } else {
      await importerAdjustment.begin(context, 'signImporterList', begun);
      context.publish(ImporterRemoved, subjectId, { removalId: id, importerId: subjectId, cause: 'ADJUSTMENT' });
      await overtakeProposal(context, 'IMPORTER', subjectId);
    }
    const removal = { id, kind, subjectId, cause: 'ADJUSTMENT', reason, mayUseDelivered } as const;
    const obeyed = { inForceAt: null, unconfirmed: [...mustObey] };
    context.append(Removal, { ...removal, removedAt: inForceFrom, listVersionId, ...obeyed });
    await overtakeOmissions(context, subjectId);
    removalIds.push(id);
  }
  return removalIds;
}
