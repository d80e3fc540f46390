import { requireAgency } from '@hub/shared/access/require-organisation.ts';
import { command } from '@hub/shared/command/command.ts';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { ApprovalShare } from '../approval/approval.entity.ts';
import { Drug } from '../drug/drug.entity.ts';
import type { PublishDrugListInput } from '../generated/resolvers.ts';
import { requireListed } from './require-listed.ts';
import { publishList } from './publish-list.ts';

/** Publishes the next version of the drug list from the approvals on record (R27, R30, R46). */
export const publishDrugList = command({
  name: 'publishDrugList',
  async run(context, { effectiveFrom, entries }: PublishDrugListInput) {
    const publishedBy = requireAgency(context.principal, 'BJMPA');
    const { em } = context;
    const seen = new Set<string>();
    for (const { drugId, institutionIds } of entries) {
      if (seen.has(drugId)) throw refuse('BAD_INPUT', { field: 'entries', reason: `drug ${drugId} stands twice` });
      seen.add(drugId);
      if (!(await em.findOne(Drug, { id: drugId }))) throw refuse('NOT_FOUND', { kind: 'Drug', id: drugId });
      if (institutionIds.length === 0) {
        throw refuse('BAD_INPUT', {
          field: 'entries.institutionIds',
          reason: 'at least one institution for each drug',
        });
      }
      await requireListed(em, 'INSTITUTION', institutionIds, effectiveFrom);
      for (const institutionId of institutionIds) {
        const approved = await em.count(ApprovalShare, { drugId, institutionId });
        if (approved === 0) throw refuse('APPROVAL_MISSING', { drug: drugId, institution: institutionId });
      }
    }
    const members = entries.map(({ drugId, institutionIds }) => ({
      memberId: drugId,
      institutionIds: [...new Set(institutionIds)].sort(),
    }));
    const listVersionId = await publishList(context, { kind: 'DRUG', effectiveFrom, publishedBy, members });
    return { listVersionId };
  },
});
