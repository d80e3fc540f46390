import type { EntityManager } from '@mikro-orm/core';
import { change } from '@hub/shared/database/statement.ts';

const copied = (column: string) =>
  `total_${column} = (select ${column} from approval_quota where approval_quota.id = share_quota.approval_id)`;

/** Copies the figures of an approval, or of all of them, to its shares. The caller has changed it, and so has it locked. */
export async function copyToShares(em: EntityManager, approvalId?: string): Promise<void> {
  const which = approvalId === undefined ? '' : ' where approval_id = ?';
  const values = approvalId === undefined ? [] : [approvalId];
  await change(em, `update share_quota set ${copied('approved')}, ${copied('cleared')}${which}`, values);
}
