import { sqlFor } from '@hub/shared/access/room.ts';
import { select } from '@hub/shared/database/statement.ts';
import { rooms } from '../rooms.ts';
import { maxDifferences, type BooksContext, type Difference } from './difference.ts';

const copies = [
  ['totalApproved', 'approved'],
  ['totalCleared', 'cleared'],
] as const;

type Figures = Record<(typeof copies)[number][number], number>;

/** Shares that say other figures of their approval than the approval itself. */
export async function differencesOfCopies({ em, principal }: BooksContext): Promise<Difference[]> {
  const seen = sqlFor(rooms.approvals, principal, 'share');
  const rows = await select<Figures & { approvalId: string; institutionId: string }>(
    em,
    `select approval_id as approvalId, institution_id as institutionId, total_approved as totalApproved,
            total_cleared as totalCleared, approval.approved, approval.cleared
       from share_quota share join approval_quota approval on approval.id = share.approval_id
      where ${seen.condition}
        and (share.total_approved <> approval.approved or share.total_cleared <> approval.cleared)
      limit ${maxDifferences}`,
    seen.values,
  );
  return rows.flatMap(({ approvalId, institutionId, ...figures }) =>
    copies
      .filter(([copy, original]) => figures[copy] !== figures[original])
      .map(([copy, original]) => ({
        of: 'SHARE',
        id: `${approvalId}/${institutionId}`,
        what: copy,
        booked: figures[copy],
        recomputed: figures[original],
      })),
  );
}
