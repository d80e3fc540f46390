import { existingRow } from '@hub/shared/database/rows.ts';
import { holdCopies } from '@hub/shared/feed/remembered.ts';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { institutionAgreed } from '../agreement/agreement-conditions.ts';
import { refuse } from '../refusals.ts';
import { ApprovalQuota } from './approval.entity.ts';
import type { UnderApproval } from './approval-conditions.ts';
import { countedFor, sharesSeenBy, type Asking } from './seen-shares.ts';

interface Named {
  approvalId: string;
  importerId: string;
  institutionId: string;
  day: string;
}

/**
 * The approval as the caller sees it, and the institution's share of it. Of one that it does not see, it learns no more
 * than of one that does not exist: what is missing on its own side, or NOT_FOUND.
 */
export async function findApproval(
  { em, principal }: Omit<Asking, 'day'>,
  { approvalId, ...parties }: Named,
): Promise<Pick<UnderApproval, 'approval' | 'share' | 'isTold'>> {
  await holdCopies(em, 'whitelists');
  const asking = { em, principal, day: parties.day };
  const shares = await sharesSeenBy(asking, [approvalId]);
  if (shares.length === 0) {
    throwRefusals(await institutionAgreed.against(em, parties));
    throw refuse('NOT_FOUND', { kind: 'Approval', id: approvalId });
  }
  const counted = await countedFor(asking, [approvalId]);
  return {
    approval: await existingRow(em, ApprovalQuota, { id: approvalId }),
    share: shares.find(({ institutionId }) => institutionId === parties.institutionId) ?? null,
    isTold: { total: counted.has(approvalId), share: principal?.organisation.kind !== 'IMPORTER' },
  };
}
