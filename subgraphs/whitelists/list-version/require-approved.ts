import { LockMode, type EntityManager } from '@mikro-orm/core';
import { throwRefusals } from '@hub/shared/refusal/throw-refusals.ts';
import { Approval, ApprovalShare } from '../approval/approval.entity.ts';
import type { Drug } from '../drug/drug.entity.ts';
import type { DrugListEntryInput } from '../generated/resolvers.ts';
import { Institution } from '../institution/institution.entity.ts';
import { refuse } from '../refusals.ts';
import { namesOf } from './names-of.ts';

/**
 * Throws APPROVAL_MISSING for every institution that no approval of its drug names (R27, R30). One that has ended, or whose
 * last day is before the first day of the list, does not count (R126, D13).
 */
export async function requireApproved(
  em: EntityManager,
  entries: readonly DrugListEntryInput[],
  { drugs, firstDay }: { drugs: ReadonlyMap<string, Drug>; firstDay: string },
): Promise<void> {
  const ofDrugs = { drugId: { $in: entries.map(({ drugId }) => drugId) } };
  const isValid = { endedAt: null, $or: [{ validUntil: null }, { validUntil: { $gte: firstDay } }] };
  // Locked until commit: none of them ends meanwhile.
  const lock = { lockMode: LockMode.PESSIMISTIC_READ, orderBy: { id: 'asc' } } as const;
  const valid = await em.find(Approval, { ...ofDrugs, ...isValid }, lock);
  const shares = await em.find(ApprovalShare, { approvalId: { $in: valid.map(({ id }) => id) } });
  const approved = new Set(shares.map(({ drugId, institutionId }) => `${drugId} ${institutionId}`));
  const missing = entries.flatMap(({ drugId, institutionIds }) =>
    institutionIds.filter((id) => !approved.has(`${drugId} ${id}`)).map((institution) => ({ drugId, institution })),
  );
  const names = await namesOf(
    em,
    Institution,
    missing.map(({ institution }) => institution),
  );
  throwRefusals(
    missing.map(({ drugId: drug, institution }) =>
      refuse('APPROVAL_MISSING', {
        drug,
        drugName: drugs.get(drug)?.name,
        institution,
        institutionName: names.get(institution),
      }),
    ),
  );
}
