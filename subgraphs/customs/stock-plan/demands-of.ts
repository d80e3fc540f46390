import { findRows } from '@hub/shared/database/rows.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import { sharesSeenBy, totalsKnownTo, type Asking } from '../approval/seen-shares.ts';
import { allowedUnder } from '../bonded-lot/rules/stock-above-approvals.ts';
import { issued } from '../clearance-form/clearance-form.entity.ts';
import type { Demand } from './rules/plan-above-demand.ts';

interface Released {
  approvalId: string;
  institutionId: string;
  cleared: number | string;
  released: number | string;
}

/**
 * What the institutions that the importer serves can be expected to need of a drug, as it may know it: by the approvals that
 * it sees, less what it has released itself, and by the requests that it has accepted. What others bring tells nothing;
 * where only a total limits an institution and the importer does not know it, nothing does.
 */
export async function demandsOf(
  asking: Asking,
  { drugId, importerId }: { drugId: string; importerId: string },
): Promise<ReadonlyMap<string, Demand>> {
  const { em, day } = asking;
  const demands = new Map<string, Demand>();
  const add = (institutionId: string, { allowed = 0, promised = 0 }: Partial<Demand>) => {
    const known = demands.get(institutionId) ?? { allowed: 0, promised: 0 };
    demands.set(institutionId, { allowed: known.allowed + allowed, promised: known.promised + promised });
  };
  const approvals = new Map((await findRows(em, ApprovalQuota, { drugId })).map((approval) => [approval.id, approval]));
  const ids = [...approvals.keys()];
  const passed = await passedBy(asking, importerId, ids);
  const totals = await totalsKnownTo(asking, [...approvals.values()]);
  for (const { approvalId, institutionId, share } of await sharesSeenBy(asking, ids)) {
    const { validUntil, endedAt } = approvals.get(approvalId)!;
    const own = passed.find((each) => each.approvalId === approvalId && each.institutionId === institutionId);
    const counts = {
      approved: share ?? totals.get(approvalId)!,
      cleared: Number(own?.cleared ?? 0),
      validUntil,
      endedAt,
    };
    add(institutionId, { allowed: allowedUnder(counts, day) - Number(own?.released ?? 0) });
  }
  const requests = await select<{ institutionId: string; promised: number | string }>(
    em,
    `select institution_id as institutionId, sum(quantity - supplied) as promised from supply_request
      where importer_id = ? and drug_id = ? and state in ('ACCEPTED', 'PARTLY_SUPPLIED') group by institution_id`,
    [importerId, drugId],
  );
  for (const { institutionId, promised } of requests) add(institutionId, { promised: Number(promised) });
  return demands;
}

/** What the importer has cleared and released under each approval for each institution. */
async function passedBy({ em }: Asking, importerId: string, approvalIds: readonly string[]): Promise<Released[]> {
  if (approvalIds.length === 0) return [];
  return select<Released>(
    em,
    `select approval_id as approvalId, institution_id as institutionId, sum(released) as released,
            sum(case when status in (${issued}) then quantity - freed else 0 end) as cleared
       from clearance_form where importer_id = ? and approval_id in (${placeholders(approvalIds)})
      group by approval_id, institution_id`,
    [importerId, ...approvalIds],
  );
}
