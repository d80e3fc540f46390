import { raw, type FilterQuery } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { noRows, rowsFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { defineLoader, groupByKey } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { servedToday } from './served-today.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';

/** An approval is visible to whoever sees any of its shares. */
function visibleApprovals(principal: Principal | undefined, context: RequestContext): FilterQuery<Approval> {
  if (rowsFor(rooms.approvals, principal)) return {};
  const { kind, id } = principal?.organisation ?? {};
  const ofInstitution = `select 1 from approval_share own where own.institution_id = ?`;
  // SQLite joins in this order: an approval names few institutions, but an importer may have many agreements.
  const served = servedToday(context, id!);
  const ofImporter = `select 1 from approval_share own cross join agreement served
    on served.institution_id = own.institution_id where ${served.condition}`;
  const shares = {
    INSTITUTION: { rows: ofInstitution, values: [id!] },
    IMPORTER: { rows: ofImporter, values: served.values },
  }[String(kind)];
  if (shares === undefined) return noRows();
  const isNamed = (approval: string) => `exists (${shares.rows} and own.approval_id = ${approval}.id)`;
  return { [raw(isNamed, shares.values)]: [] };
}

/** The shares that the caller sees: an institution its own, an importer those of institutions that it serves (D15). */
function seenShares(context: RequestContext): { condition: string; values: string[] } {
  const { principal } = context;
  if (rowsFor(rooms.approvals, principal)) return { condition: '1 = 1', values: [] };
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'INSTITUTION') return { condition: 'share.institution_id = ?', values: [id!] };
  if (kind !== 'IMPORTER') return { condition: '1 = 0', values: [] };
  const { condition, values } = servedToday(context, id!);
  const served = `select 1 from agreement served where ${condition} and served.institution_id = share.institution_id`;
  return { condition: `exists (${served})`, values };
}

export const approvalById = rowByKey(Approval, visibleApprovals);
export const pageOfApprovals = pagesOf(Approval, visibleApprovals, inCommitOrder);

/** Those that name an institution. */
export const namingInstitution = (institutionId: string): FilterQuery<Approval> => {
  const names = (approval: string) =>
    `exists (select 1 from approval_share named where named.institution_id = ? and named.approval_id = ${approval}.id)`;
  return { [raw(names, [institutionId])]: [] };
};

/** The approvals of the letter with a number. */
export const approvalsOfLetter = rowsByKey(Approval, visibleApprovals, 'number', 'line');

export const sharesOfApproval = defineLoader(async (context, ids: readonly string[]) => {
  const { em } = context;
  const { condition, values } = seenShares(context);
  const rows = await select(
    em,
    `select share.* from approval_share share
      where share.approval_id in (${placeholders(ids)}) and ${condition} order by share.institution_id`,
    [...ids, ...values],
  );
  return groupByKey(
    ids,
    rows.map((row) => em.map(ApprovalShare, row)),
    (row) => row.approvalId,
  );
});

/** Whether the caller sees all shares of an approval: only then it sees the total, from which others would follow. */
export const seesWhole = defineLoader(async (context, ids: readonly string[]) => {
  const { condition, values } = seenShares(context);
  const hidden = await select<{ approvalId: string }>(
    context.em,
    `select distinct share.approval_id as approvalId from approval_share share
      where share.approval_id in (${placeholders(ids)}) and not (${condition})`,
    [...ids, ...values],
  );
  const partly = new Set(hidden.map(({ approvalId }) => approvalId));
  return ids.map((id) => !partly.has(id));
});
